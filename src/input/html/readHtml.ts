import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { collectTag, emptyCollected } from "./collected.js";
import { elementInfo } from "./elements.js";
import { hintsOf } from "./hints.js";
import type { HtmlPage, PageHints } from "./page.js";
import {
  closeElement,
  endBlock,
  openElement,
  passVoid,
  type Reading,
  readText,
  startReading,
} from "./reading.js";

/** Attributes that say something of the text or the page. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set(
  "aria-hidden class content datetime hidden href id itemprop lang name property rel role style type".split(
    " ",
  ),
);
const LONGEST_ATTRIBUTE = 11;
/** Values are read to this length (UTF-16 code units): a summary is shorter, an image in a style is longer. */
const MAX_VALUE = 4096;
/** Attributes whose values name an element. */
const NAMING = ["class", "id", "itemprop", "rel", "role"] as const;
const HIDING_STYLE = /display\s{0,9}:\s{0,9}none/i;
/** JSON-LD of a page is read to this length (UTF-16 code units). */
const MAX_DATA = 2_000_000;

/** The tag that is being read, and the element that it begins. */
interface Tag {
  name: string;
  readonly attributes: Map<string, string>;
  /** Name of the attribute that is being read; "" where it says nothing. */
  attribute: string;
  value: string;
  /** The text up to the next tag is JSON-LD. */
  keeps: boolean;
}

function namesOf(attributes: ReadonlyMap<string, string>): string {
  let names = "";
  if (attributes.size === 0) return names;
  for (const attribute of NAMING) {
    const value = attributes.get(attribute);
    if (value) names += names === "" ? value : ` ${value}`;
  }
  return names;
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return (
    attributes.size > 0 &&
    (attributes.has("hidden") ||
      attributes.get("aria-hidden") === "true" ||
      HIDING_STYLE.test(attributes.get("style") ?? ""))
  );
}

function isData({ name, attributes }: Tag): boolean {
  return name === "script" && /ld\+json/i.test(attributes.get("type") ?? "");
}

function keepData({ collected: { data } }: Reading, text: string): void {
  const last = data.length - 1;
  if ((data[last] ?? "").length < MAX_DATA) data[last] += text;
}

function endStartTag(reading: Reading, tag: Tag): void {
  const { name, attributes } = tag;
  if (attributes.size > 0) collectTag(reading.collected, name, attributes);
  if (elementInfo(name).kind === "void") {
    passVoid(reading, name);
    return;
  }
  openElement(reading, name, { names: namesOf(attributes), hidden: isHidden(attributes) });
  tag.keeps = isData(tag);
  if (tag.keeps) reading.collected.data.push("");
}

type Callbacks = TokenizerCallbacks;

function attributeCallbacks(
  html: string,
  tag: Tag,
): Pick<Callbacks, "onattribname" | "onattribdata" | "onattribentity" | "onattribend"> {
  return {
    onattribname(start, end) {
      const name = end - start <= LONGEST_ATTRIBUTE ? html.slice(start, end).toLowerCase() : "";
      tag.attribute = READ_ATTRIBUTES.has(name) ? name : "";
      tag.value = "";
    },
    onattribdata(start, end) {
      if (tag.attribute !== "" && tag.value.length < MAX_VALUE)
        tag.value += html.slice(start, Math.min(end, start + MAX_VALUE));
    },
    onattribentity(code) {
      if (tag.attribute !== "" && tag.value.length < MAX_VALUE) tag.value += String.fromCodePoint(code);
    },
    onattribend() {
      const { attribute, attributes, value } = tag;
      if (attribute !== "" && !attributes.has(attribute)) attributes.set(attribute, value);
    },
  };
}

function tagCallbacks(
  reading: Reading,
  tag: Tag,
): Pick<Callbacks, "onopentagname" | "onopentagend" | "onselfclosingtag" | "onclosetag"> {
  const { html } = reading;
  return {
    onopentagname(start, end) {
      tag.name = html.slice(start, end).toLowerCase();
      tag.keeps = false;
      if (tag.attributes.size > 0) tag.attributes.clear();
    },
    onopentagend() {
      endStartTag(reading, tag);
    },
    // HTML has no such tags but those of drawings: what looks like one begins an element.
    onselfclosingtag() {
      endStartTag(reading, tag);
      if (isDrawing(reading)) closeElement(reading, tag.name);
    },
    onclosetag(start, end) {
      tag.keeps = false;
      closeElement(reading, html.slice(start, end).toLowerCase());
    },
  };
}

function isDrawing({ open, unread }: Reading): boolean {
  return unread > 0 && open.some(({ name }) => name === "svg" || name === "math");
}

function nothing(): void {}

/** The text of a page of HTML in blocks, what the markup knows of each, and what it says of the page. Pure; never throws. */
export function readHtml(html: string): HtmlPage {
  const reading = startReading(html);
  const tag: Tag = { name: "", attributes: new Map(), attribute: "", value: "", keeps: false };
  let at = 0;
  const readRange = (start: number, end: number, letter: string | null): void => {
    if (reading.unread === 0) readText(reading, start, end, letter);
    else if (tag.keeps) keepData(reading, letter ?? html.slice(start, end));
    at = end;
  };
  const tokenizer = new Tokenizer(
    {},
    {
      ...attributeCallbacks(html, tag),
      ...tagCallbacks(reading, tag),
      ontext: (start, end) => readRange(start, end, null),
      ontextentity(code, end) {
        const start = html.lastIndexOf("&", end - 1);
        readRange(Math.max(start, at), end, String.fromCodePoint(code));
      },
      isInForeignContext: () => isDrawing(reading),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  endBlock(reading);
  const { blocks, facts, tree, collected } = reading;
  const titled = tree.tags[facts[0]?.element ?? -1] === elementInfo("title").tag;
  return { blocks, facts, tree, hints: hintsOf(collected, titled ? (blocks[0]?.text ?? "") : "") };
}

/** What a page says of itself by its JSON-LD alone: texts of scripts that a dump took for text. */
export function readDataHints(data: readonly string[]): PageHints {
  return hintsOf({ ...emptyCollected(), data: [...data] }, "");
}
