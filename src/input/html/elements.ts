/**
 * What an element does to the text of a page, as the HTML standard's rendering section has it. `block`: its text stands on lines of
 * its own; `spaced`: so, with a blank line before and after; `inline`: it stands within a line; `void`: it has no content; `unread`:
 * its content is nothing that a reader of the page sees.
 */
export type ElementKind = "block" | "spaced" | "inline" | "void" | "unread";

const NAMES: Readonly<Record<Exclude<ElementKind, "inline">, string>> = {
  block:
    "address article aside body button caption center dd details dialog dir div dt fieldset figcaption footer form header hgroup html label legend li main menu nav optgroup search section summary tbody td tfoot th thead tr",
  spaced: "blockquote dl figure h1 h2 h3 h4 h5 h6 ol p pre table ul",
  void: "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
  unread:
    "applet audio canvas datalist head iframe map math noembed noframes noscript object script select style svg template textarea title video",
};

/** Elements that are told apart; every other one is "other". Order is that of the numbers in `ElementTree.tags`. */
export const TAG_NAMES =
  "other p h1 h2 h3 h4 h5 h6 li dt dd td th caption figcaption blockquote pre div a button nav aside footer header article main figure form ul ol table section dialog address details label time span strong em tr body html title script label summary".split(
    " ",
  );

export const TAGS: ReadonlyMap<string, number> = new Map(TAG_NAMES.map((name, at) => [name, at]));

/** The number of an element; 0 for those that are not told apart. */
export function tagOf(name: string): number {
  return TAGS.get(name) ?? 0;
}

const kinds = new Map<string, ElementKind>();
for (const [kind, names] of Object.entries(NAMES)) {
  for (const name of names.split(" ")) kinds.set(name, kind as ElementKind);
}

export function elementKind(name: string): ElementKind {
  return kinds.get(name) ?? "inline";
}

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

const closed = new Map<string, Set<string>>();
for (const [open, begins] of Object.entries(CLOSED_BY)) {
  for (const name of begins.split(" ")) closed.set(name, (closed.get(name) ?? new Set()).add(open));
}

const NOTHING: ReadonlySet<string> = new Set();

/** Names of the open elements that an element of this name closes by its beginning. */
export function closedBy(name: string): ReadonlySet<string> {
  return closed.get(name) ?? NOTHING;
}

/** No tag inside closes what is outside of them. */
export const BOUNDARIES: ReadonlySet<string> = new Set([
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
