import { CHARACTER, characterClass } from "../../text/characters.js";
import { DATASETS, foldOf, OTHER_DATASETS, readPages } from "./samples.js";
import type { Truth } from "./truth.js";

/** A page in text nodes, and whether each begins a block. */
export interface Nodes {
  readonly truth: Truth;
  readonly fold: number;
  readonly texts: readonly string[];
  readonly begins: readonly boolean[];
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim().replace(/\s+/gu, " "))
    .filter((line) => line !== "");
}

function withoutSpace(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/\s/gu, ""));
}

/** The text nodes of a page; null where the two dumps don't have the same text. */
function readNodes(truth: Truth, wet: string, bs4: string): Nodes | null {
  const blocks = withoutSpace(linesOf(wet));
  const texts = linesOf(bs4);
  const solid = withoutSpace(texts);
  if (blocks.join("") !== solid.join("")) return null;
  const borders = new Set<number>();
  let at = 0;
  for (const block of blocks) {
    borders.add(at);
    at += block.length;
  }
  at = 0;
  const begins = solid.map((node) => {
    const begun = borders.has(at);
    at += node.length;
    return begun;
  });
  return { truth, fold: foldOf(truth), texts, begins };
}

const CASELESS = "אבגדהוזחטיכלמנסעפצקרשת";
const UNSPACED = "的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下";

/** Letters changed to those of scripts without case, or without case and spaces. */
const SCRIPTS: Readonly<Record<string, (text: string) => string>> = {
  caseless: (text) => changeLetters(text, CASELESS),
  unspaced: (text) =>
    changeLetters(text, UNSPACED)
      .replace(/\s/gu, "")
      .replace(/,/gu, "，")
      .replace(/\.(?!\d)/gu, "。"),
};

function changeLetters(text: string, letters: string): string {
  let changed = "";
  for (const character of text) {
    const kind = characterClass(character.charCodeAt(0));
    const isLetter = kind === CHARACTER.lower || kind === CHARACTER.upper || kind === CHARACTER.caseless;
    changed += isLetter ? letters[character.toLowerCase().charCodeAt(0) % letters.length] : character;
  }
  return changed;
}

/** Pages are learnt from a second time in one of the other scripts, by turns. */
export function otherScript(index: number): (text: string) => string {
  const others = Object.values(SCRIPTS);
  return others[index % others.length] as (text: string) => string;
}

/** Every page whose `wet` and `bs4` dumps have the same text. */
export function allNodes(folder: string): Nodes[] {
  return [...DATASETS, ...OTHER_DATASETS].flatMap((dataset) =>
    readPages(folder, dataset, ["wet", "bs4"]).flatMap(({ truth, dumps }) => {
      const wet = dumps.get("wet");
      const bs4 = dumps.get("bs4");
      const nodes = wet && bs4 ? readNodes(truth, wet, bs4) : null;
      return nodes ? [nodes] : [];
    }),
  );
}

/** A page with its texts changed; marks of the one are found on the other by the characters that are not blank. */
export function changed(nodes: Nodes, script: (text: string) => string): Nodes {
  return { ...nodes, texts: nodes.texts.map(script) };
}
