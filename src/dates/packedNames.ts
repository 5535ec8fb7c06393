import type { DateNames } from "./intlNames.js";

/** `DateNames` as plain JSON: maps as lists of their entries, sets as lists. */
export type PackedNames = {
  readonly [Key in keyof DateNames]: DateNames[Key] extends ReadonlyMap<infer Name, infer Entry>
    ? readonly (readonly [Name, Entry])[]
    : DateNames[Key] extends ReadonlySet<infer Name>
      ? readonly Name[]
      : DateNames[Key];
};

export function packNames(names: DateNames): PackedNames {
  const { months, stems, weekdays, periods } = names;
  return {
    ...names,
    months: [...months],
    stems: [...stems],
    weekdays: [...weekdays],
    periods: [...periods],
  };
}

export function unpackNames(packed: PackedNames): DateNames {
  const { months, stems, weekdays, periods } = packed;
  return {
    ...packed,
    months: new Map(months),
    stems: new Map(stems),
    weekdays: new Set(weekdays),
    periods: new Map(periods),
  };
}
