import { readFileSync, writeFileSync } from "node:fs";
import { type HtmlModel, type HtmlPart, readHtmlModel } from "../html/model.js";
import { MODEL_PARTS, type Model, type ModelPart, readModel } from "../model.js";

/** How the file of each part ends. */
export function endingOf(part: ModelPart | HtmlPart): string {
  if (part === "network" || part === "header") return "network";
  return ["lexicon", "pageLexicon", "markup"].includes(part) ? "lexicon" : "forest";
}

/** A copy whose bytes begin at a multiple of four. */
function readAligned(path: string): Uint8Array {
  return Uint8Array.from(readFileSync(path));
}

/**
 * Bytes of a part that knows nothing: a forest without trees says of every page that it is as likely an article as not; a lexicon has one
 * slot, and that is empty.
 */
function emptyPart(part: ModelPart): Uint8Array {
  if (endingOf(part) === "network") return new Uint8Array();
  const slots = endingOf(part) === "lexicon" ? 1 : 0;
  return Uint8Array.of(slots, ...new Uint8Array(2 * Uint32Array.BYTES_PER_ELEMENT));
}

/** The model that did not see the sites of `fold`; parts that are not among the given ones know nothing. */
export function readFoldModel(
  folder: string,
  fold: number,
  parts: readonly ModelPart[] = MODEL_PARTS,
): Model {
  return readModel((part) =>
    parts.includes(part) ? readAligned(`${folder}/${part}.fold${fold}.${endingOf(part)}`) : emptyPart(part),
  );
}

/** The model of markup that did not see the sites of `fold`. */
export function readFoldHtmlModel(folder: string, fold: number): HtmlModel {
  return readHtmlModel((part) => readAligned(`${folder}/${part}.fold${fold}.${endingOf(part)}`));
}

/** Writes the trained parts in `folder` as the module that clean-news reads. */
export function writeWeights(folder: string, file: string): void {
  const lines = MODEL_PARTS.map((part) => {
    const bytes = readFileSync(`${folder}/${part}.${endingOf(part)}`);
    return `  ${part}:\n    "${bytes.toString("base64")}",\n`;
  });
  const head = "/** Written by train/main.ts: each part as its reader's docstring says, base64. */";
  writeFileSync(file, `${head}\nexport const WEIGHTS = {\n${lines.join("")}} as const;\n`);
}
