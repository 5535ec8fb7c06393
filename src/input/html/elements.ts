/**
 * What an element does to the text of a page, as the HTML standard's rendering section has it. `block`: its text stands on lines of
 * its own; `spaced`: so, with a blank line before and after; `inline`: it stands within a line; `void`: it has no content; `unread`:
 * its content is nothing that a reader of the page sees.
 */
export type ElementKind = "block" | "spaced" | "inline" | "void" | "unread";

const NAMES: Readonly<Record<Exclude<ElementKind, "inline">, string>> = {
  block:
    "address article aside body button caption center dd details dialog dir div dt fieldset figcaption footer form head header hgroup html label legend li main menu nav optgroup search section summary tbody td tfoot th thead tr",
  spaced: "blockquote dl figure h1 h2 h3 h4 h5 h6 ol p pre table ul",
  void: "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
  unread:
    "applet audio canvas datalist iframe map math noembed noframes noscript object script select style svg template textarea title video",
};

/** Elements that are told apart; every other one is "other". Order is that of the numbers in `ElementTree.tags`. */
export const TAG_NAMES =
  "other p h1 h2 h3 h4 h5 h6 li dt dd td th caption figcaption blockquote pre div a button nav aside footer header article main figure form ul ol table section dialog address details label time span strong em tr body html title script label summary".split(
    " ",
  );

/** Open elements of these names are closed by a beginning element of those: end tags that authors may leave out. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  p: "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul",
  li: "li",
  dt: "dt dd",
  dd: "dt dd",
  tr: "tr tbody tfoot",
  td: "td th tr tbody tfoot",
  th: "td th tr tbody tfoot",
  h1: "h1 h2 h3 h4 h5 h6",
  h2: "h1 h2 h3 h4 h5 h6",
  h3: "h1 h2 h3 h4 h5 h6",
  h4: "h1 h2 h3 h4 h5 h6",
  h5: "h1 h2 h3 h4 h5 h6",
  h6: "h1 h2 h3 h4 h5 h6",
  head: "body",
};

/** No tag inside closes what is outside of them. */
const BOUNDARIES: ReadonlySet<string> = new Set([
  "table",
  "td",
  "th",
  "caption",
  "button",
  "template",
  "ul",
  "ol",
  "dl",
  "html",
]);

/** What a name of an element says. */
export interface ElementInfo {
  readonly kind: ElementKind;
  /** Index in `TAG_NAMES`; 0 for those that are not told apart. */
  readonly tag: number;
  /** Names of the open elements that one of this name closes by its beginning; null where it closes none. */
  readonly closes: ReadonlySet<string> | null;
  readonly isBoundary: boolean;
}

function infoOf(name: string): ElementInfo {
  const kind = Object.entries(NAMES).find(([, names]) => names.split(" ").includes(name))?.[0];
  const closes = Object.keys(CLOSED_BY).filter((open) => CLOSED_BY[open]?.split(" ").includes(name));
  return {
    kind: (kind as ElementKind | undefined) ?? "inline",
    tag: Math.max(0, TAG_NAMES.indexOf(name)),
    closes: closes.length > 0 ? new Set(closes) : null,
    isBoundary: BOUNDARIES.has(name),
  };
}

const OTHER: ElementInfo = { kind: "inline", tag: 0, closes: null, isBoundary: false };

function readInfos(): ReadonlyMap<string, ElementInfo> {
  const read = new Map<string, ElementInfo>();
  for (const names of [...Object.values(NAMES), ...Object.values(CLOSED_BY), TAG_NAMES.join(" ")]) {
    for (const name of names.split(" ")) read.set(name, infoOf(name));
  }
  return read;
}

let infos: ReadonlyMap<string, ElementInfo> | null = null;

/** What the name of an element, in small letters, says. The table is made on first use: a run on text dumps should not pay for it. */
export function elementInfo(name: string): ElementInfo {
  infos ??= readInfos();
  return infos.get(name) ?? OTHER;
}
