import { ZONE_WORDS } from "../locales/zones.js";
import { isoOffset } from "./calendar.js";
import { foldName } from "./fold.js";

/** Abbreviations of no language, that stand for one zone on news pages: an IANA zone, or an offset where the abbreviation itself fixes it. */
const ZONES: Readonly<Record<string, string>> = {
  Z: "+00:00",
  UTC: "+00:00",
  GMT: "+00:00",
  WET: "+00:00",
  WEST: "+01:00",
  BST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  TRT: "+03:00",
  MSK: "Europe/Moscow",
  msk: "Europe/Moscow",
  GST: "+04:00",
  PKT: "+05:00",
  IST: "+05:30",
  NPT: "+05:45",
  WIB: "+07:00",
  ICT: "+07:00",
  WITA: "+08:00",
  HKT: "+08:00",
  SGT: "+08:00",
  PHT: "+08:00",
  AWST: "+08:00",
  WIT: "+09:00",
  JST: "+09:00",
  KST: "+09:00",
  ACST: "+09:30",
  ACDT: "+10:30",
  AEST: "+10:00",
  AEDT: "+11:00",
  AET: "Australia/Sydney",
  NZST: "+12:00",
  NZDT: "+13:00",
  WAT: "+01:00",
  CAT: "+02:00",
  SAST: "+02:00",
  EAT: "+03:00",
  BRT: "-03:00",
  ART: "-03:00",
  EST: "-05:00",
  EDT: "-04:00",
  ET: "America/New_York",
  CST: "-06:00",
  CDT: "-05:00",
  CT: "America/Chicago",
  MST: "-07:00",
  MDT: "-06:00",
  MT: "America/Denver",
  PST: "-08:00",
  PDT: "-07:00",
  PT: "America/Los_Angeles",
  AKST: "-09:00",
  AKDT: "-08:00",
  HST: "-10:00",
};

const words = Object.values(ZONE_WORDS);

/** Zones by their abbreviations, as pages print them. */
export const SHORT_ZONES: ReadonlyMap<string, string> = new Map(
  [ZONES, ...words.map(({ short = {} }) => short)].flatMap((zones) => Object.entries(zones)),
);

/** Zones by the folded words of names that `Intl` lacks. */
export const LONG_ZONES: ReadonlyMap<string, string> = new Map(
  words.flatMap(({ long = {} }) => Object.entries(long)).map(([name, zone]) => [foldName(name), zone]),
);

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const cached = formats.get(zone);
  if (cached !== undefined) return cached;
  const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  formats.set(zone, format);
  return format;
};

const HOUR_MS = 3_600_000;
const offsets = new Map<string, number>();
/** Entries kept; a folder of pages asks for a few hours of a few zones over and over. */
const MAX_OFFSETS = 4096;

const OFFSET = /([+-])(\d{2}):(\d{2})/;

/** Minutes east of Greenwich in the zone at that instant. */
export function offsetMinutes(zone: string, instant: number): number {
  const hour = Math.floor(instant / HOUR_MS);
  const key = `${zone} ${hour}`;
  const cached = offsets.get(key);
  if (cached !== undefined) return cached;
  const name = formatOf(zone)
    .formatToParts(hour * HOUR_MS)
    .find((part) => part.type === "timeZoneName");
  const [, sign, hours, minutes] = OFFSET.exec(name?.value ?? "") ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  const found = sign === "-" ? -size : size;
  if (offsets.size >= MAX_OFFSETS) offsets.clear();
  offsets.set(key, found);
  return found;
}

/**
 * The offset, "+03:00", of a zone (IANA name or itself an offset) at a local time given as the milliseconds `Date.UTC` makes of it; null
 * where the zone's offset changes and there is no such time to ask for.
 */
export function offsetAt(zone: string, local: number | null): string | null {
  if (zone.startsWith("+") || zone.startsWith("-")) return zone;
  if (local === null) return null;
  const guess = offsetMinutes(zone, local);
  return isoOffset(offsetMinutes(zone, local - guess * 60_000));
}
