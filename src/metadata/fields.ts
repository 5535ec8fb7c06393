import type { Metadata } from "../types.js";
import { authors } from "./authors.js";
import { captions } from "./captions.js";
import { captured } from "./captured.js";
import { copyright } from "./copyright.js";
import { corrections } from "./corrections.js";
import { dateline } from "./dateline.js";
import type { FieldExtractor, JudgedPage } from "./field.js";
import { language } from "./language.js";
import { published } from "./published.js";
import { publisher } from "./publisher.js";
import { related } from "./related.js";
import { section } from "./section.js";
import { standfirst } from "./standfirst.js";
import { tags } from "./tags.js";
import { title } from "./title.js";
import { truncated } from "./truncated.js";
import { updated } from "./updated.js";

/** Fields in the order they are read: a later one may build on those before it. */
export const FIELDS = {
  title,
  standfirst,
  authors,
  captured,
  published,
  updated,
  section,
  tags,
  dateline,
  language,
  captions,
  related,
  corrections,
  copyright,
  publisher,
  truncated,
} as const satisfies { readonly [Name in keyof Metadata]: FieldExtractor<Name> };

/** Every field of a judged page. */
export function extractMetadata(judged: JudgedPage): Metadata {
  let found: Partial<Metadata> = {};
  for (const [name, extract] of Object.entries(FIELDS)) found = { ...found, [name]: extract(judged, found) };
  return found as Metadata;
}
