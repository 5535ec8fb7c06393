import { encodingName } from "./input/codePages.js";
import { type Template, templateFault } from "./template/template.js";

/** What is worse: furniture in the body (`precision`), or a paragraph lost (`recall`). */
export const FAVOURS = ["precision", "balance", "recall"] as const;
export type Favour = (typeof FAVOURS)[number];

/** What a caller may set for cleaning one page. */
export interface Options {
  /**
   * IANA zone name (`Europe/Minsk`) or offset (`+03:00`) for times whose zone the page does not state; null leaves them without an
   * offset. Default null. Set wrongly, every time of day is off by the difference.
   */
  readonly timezone: string | null;
  /**
   * Encoding of bytes, a label of the Encoding Standard (`windows-1251`); null works it out. Default null. Set wrongly, the text is
   * garbage.
   */
  readonly encoding: string | null;
  /**
   * ISO day the pages were dumped (`2024-04-26`), or day and time (`2024-04-26T14:00`), from which "3 hours ago" is counted; null reads it
   * from the page's own banner. Default null. Set wrongly, such times are off by the difference.
   */
  readonly captured: string | null;
  /** Which error to avoid in choosing the body. Default "balance"; either side costs more on the other: README.md has figures. */
  readonly favor: Favour;
  /**
   * What sites repeat on their pages, as `learnTemplate` and `clean-news learn` make it; null for nothing known. Default null. A template
   * of other sites changes nothing; one of few pages says little.
   */
  readonly template: Template | null;
  /** Add `provenance` to the article. Default false; costs output size only. */
  readonly provenance: boolean;
  /** Add `removed` to the article. Default false; costs output size only. */
  readonly removed: boolean;
}

export const DEFAULT_OPTIONS: Options = {
  timezone: null,
  encoding: null,
  captured: null,
  favor: "balance",
  template: null,
  provenance: false,
  removed: false,
};

const OFFSET = /^[+-](?:[01]\d|2[0-3]):[0-5]\d$/;

function isTimezone(value: string): boolean {
  if (OFFSET.test(value)) return true;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }) !== null;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return false;
  }
}

/** A day, with the time of day or without. */
const DAY = /^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/;

function isDay(value: string): boolean {
  const [, day = ""] = DAY.exec(value) ?? [];
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** What an option may be. `allowed` goes after "allowed are". */
interface OptionRule {
  readonly allowed: string;
  allows(value: unknown): boolean;
  /** What is wrong with a value that is not allowed, where more can be said than what is; goes after the option's name. */
  fault?(value: unknown): string | null;
}

/** Templates that were found to be right: to look through one takes longer than to clean a page. */
const rightTemplates = new WeakSet<object>();

function isTemplate(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (!rightTemplates.has(value)) {
    if (templateFault(value) !== null) return false;
    rightTemplates.add(value);
  }
  return true;
}

const SWITCH: OptionRule = { allowed: "true and false", allows: (value) => typeof value === "boolean" };

export const OPTION_RULES: Readonly<Record<keyof Options, OptionRule>> = {
  timezone: {
    allowed: "IANA zone names (Europe/Minsk) and offsets (+03:00)",
    allows: (value) => typeof value === "string" && isTimezone(value),
  },
  encoding: {
    allowed: "labels of the Encoding Standard (windows-1251, shift_jis, utf-16le)",
    allows: (value) => typeof value === "string" && encodingName(value) !== null,
  },
  captured: {
    allowed:
      "days of the calendar as YYYY-MM-DD (2024-04-26), with the time too where it is known (2024-04-26T14:00)",
    allows: (value) => typeof value === "string" && isDay(value),
  },
  favor: { allowed: FAVOURS.join(", "), allows: (value) => FAVOURS.some((favour) => favour === value) },
  template: {
    allowed: "templates, as learnTemplate and clean-news learn make them",
    allows: (value) => isTemplate(value),
    fault: templateFault,
  },
  provenance: SWITCH,
  removed: SWITCH,
};

/** A value as a message shows it, on one line and not too long. */
function show(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/**
 * All options, those that were not given (or are undefined) as `DEFAULT_OPTIONS` has them.
 * Throws `TypeError` for an option that there is not and for a value that an option may not have.
 */
export function settleOptions(options: Partial<Options>): Options {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(
      `options are ${show(options)}; allowed is an object such as { timezone: "Europe/Minsk" }`,
    );
  }
  const settled: Record<string, unknown> = { ...DEFAULT_OPTIONS };
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(OPTION_RULES, name)) {
      const names = Object.keys(OPTION_RULES).join(", ");
      throw new TypeError(`option ${show(name)} (${show(value)}) is not known; allowed are ${names}`);
    }
    const { allowed, allows, fault } = OPTION_RULES[name as keyof Options];
    if (value === undefined) continue;
    const isDefault = value === DEFAULT_OPTIONS[name as keyof Options];
    if (!isDefault && !allows(value)) {
      if (fault) throw new TypeError(`option ${name} ${fault(value)}`);
      const orNull = DEFAULT_OPTIONS[name as keyof Options] === null ? ", or null" : "";
      throw new TypeError(`option ${name} is ${show(value)}; allowed are ${allowed}${orNull}`);
    }
    settled[name] = value;
  }
  return settled as unknown as Options;
}
