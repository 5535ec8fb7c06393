import { foldName } from "./fold.js";
import { OTHER_SCRIPTS } from "./marks.js";

/** How far back a form such as "# hours ago" reaches, for each counted unit. */
export interface RelativeForm {
  /** Minutes in one unit; null for units that are longer than days and name no day. */
  readonly minutes: number | null;
  /** How many units, where the form itself says so ("yesterday", "أمس"); null where a number stands in it. */
  readonly count: number | null;
}

/** Forms by their folded words, one space between, "#" for the number. */
export type RelativeForms = ReadonlyMap<string, RelativeForm>;

export const DAY_MINUTES = 1440;

const UNITS = [
  ["second", 1 / 60],
  ["minute", 1],
  ["hour", 60],
  ["day", DAY_MINUTES],
  ["week", null],
  ["month", null],
  ["year", null],
] as const;

/** Numbers of every plural form that languages have. */
const NUMBERS = [1, 2, 3, 5, 11, 21, 100];

const keyOf = (parts: readonly Intl.RelativeTimeFormatPart[]): string =>
  parts
    .map(({ type, value }) => (type === "literal" ? foldName(value) : "#"))
    .filter((words) => words !== "")
    .join(" ");

function addForms(code: string, into: Map<string, RelativeForm>): void {
  const add = (key: string, form: RelativeForm): void => {
    if (key !== "" && key !== "#" && !into.has(key)) into.set(key, form);
  };
  for (const style of ["long", "short", "narrow"] as const) {
    const days = new Intl.RelativeTimeFormat(code, { style, numeric: "auto" });
    for (const back of [0, 1, 2]) {
      const parts = days.formatToParts(-back, "day");
      if (parts.length === 1) add(keyOf(parts), { minutes: DAY_MINUTES, count: back });
    }
    const always = new Intl.RelativeTimeFormat(code, { style });
    for (const [unit, minutes] of UNITS) {
      for (const number of NUMBERS) {
        const parts = always.formatToParts(-number, unit);
        add(keyOf(parts), { minutes, count: parts.some(({ type }) => type !== "literal") ? null : number });
      }
    }
  }
}

const known = new Map<string, RelativeForms>();

/** The forms that `Intl` has for a language (BCP 47); none where it has no such language. Built when first asked for, in milliseconds. */
export function relativeForms(code: string): RelativeForms {
  const cached = known.get(code);
  if (cached !== undefined) return cached;
  const forms = new Map<string, RelativeForm>();
  const spellings = [code, ...(OTHER_SCRIPTS[code] ?? [])];
  for (const spelling of Intl.RelativeTimeFormat.supportedLocalesOf(spellings)) addForms(spelling, forms);
  known.set(code, forms);
  return forms;
}
