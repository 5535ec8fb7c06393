import { escapeUTF8 } from "entities/escape";
import { neutralise } from "../terminal.js";

/** Markup that is written as it is. Made by `html` alone. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not. */
export type Part = string | number | Html | readonly Html[];

function markupOf(part: Part): string {
  if (typeof part === "string") return escapeUTF8(neutralise(part).toWellFormed());
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}

/** Markup with text in it. Whatever the text is, it is shown and nothing more: between tags and in quoted attributes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: String.raw({ raw: strings }, ...parts.map(markupOf)) };
}

export const NOTHING: Html = { markup: "" };
