import type { PageLocale } from "../../locales/pageLocale.js";
import { sketchOf } from "../../text/characters.js";
import type { MeasuredBlock } from "../measure.js";
import type { Byline } from "./byline.js";
import { isAgency, isKnownName, MAX_NAME_LENGTH } from "./nameForm.js";
import { wordRange } from "./nameParts.js";
import { readNames } from "./names.js";

/** UTF-16 code units in which a paragraph names its reporter before it begins. */
const MAX_LEAD_IN = 60;

/** What ends the names after a lead in brackets. */
const LEAD_IN_END = /[)）\]］〕】／/]/u;

/** "3 May, Harbour City /Maria Lopez - AGENCY/": the reporter and the agency that a dateline ends with. */
const SIGNED_AGENCY = /[(（/]\s?([^()（）/\n]{4,48}?)\s?[-–—,／]\s?([^()（）/\n,]{2,30})[)）/]/u;

export function readSignedAgency(block: MeasuredBlock, locale: PageLocale): Byline | null {
  const signed = SIGNED_AGENCY.exec(block.text.slice(0, 2 * MAX_LEAD_IN));
  const [, name = "", agency = ""] = signed ?? [];
  if (signed === null || signed.index > MAX_LEAD_IN || !isKnownName(name)) return null;
  if (!isAgency(agency) && !/^U{3,}$/.test(sketchOf(agency))) return null;
  const start = block.text.indexOf(name, signed.index);
  const names = readNames(block, locale, { start, end: start + name.length }, "dated");
  return names.length > 0 ? { names, context: "led", leadIn: true } : null;
}

/** "(Reporter Maria Lopez) The ferry …", "(Harbour City=Agency) Maria Lopez, reporter = The ferry …": names before the first words of a story. */
export function readLeadIn(block: MeasuredBlock, locale: PageLocale): Byline | null {
  for (const hit of block.phrases) {
    const { start, end } = wordRange(block, hit);
    if (start > MAX_LEAD_IN) return null;
    const isLead = hit.kinds.includes("byline");
    if (isLead && /[【[［〔（(]\s?$/u.test(block.text.slice(Math.max(0, start - 2), start))) {
      const close = block.text.slice(end, end + MAX_NAME_LENGTH).search(LEAD_IN_END);
      const names = close < 0 ? [] : readNames(block, locale, { start: end, end: end + close }, "led");
      if (names.length > 0) return { names, context: "led", leadIn: true };
    }
    if ((isLead || hit.kinds.includes("jobTitle")) && /^\s?=/.test(block.text.slice(end, end + 2))) {
      const open = block.text.lastIndexOf(")", start) + 1;
      const names = readNames(block, locale, { start: open, end: start }, "dated");
      if (names.length > 0) return { names, context: "led", leadIn: true };
    }
  }
  return null;
}
