import { isoOffset } from "./calendar.js";
import { foldName } from "./fold.js";
import { preparedZoneNames } from "./preparedNames.js";
import { offsetMinutes } from "./zones.js";

/** Zones (IANA name or offset) by their long names' folded words, one space between. */
export type ZoneNames = ReadonlyMap<string, string>;

/** One place for each clock that news pages name in full; `Intl` has the names. Of two clocks of one name the first counts. */
const NAMED_ZONES = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "America/Anchorage",
  "America/Halifax",
  "America/Sao_Paulo",
  "America/Argentina/Buenos_Aires",
  "America/Bogota",
  "America/Lima",
  "Pacific/Honolulu",
  "Europe/London",
  "Europe/Paris",
  "Europe/Athens",
  "Europe/Lisbon",
  "Europe/Moscow",
  "Asia/Tehran",
  "Asia/Dubai",
  "Asia/Karachi",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Dhaka",
  "Asia/Bangkok",
  "Asia/Jakarta",
  "Asia/Shanghai",
  "Asia/Hong_Kong",
  "Asia/Singapore",
  "Asia/Manila",
  "Asia/Tokyo",
  "Asia/Seoul",
  "Australia/Perth",
  "Australia/Adelaide",
  "Australia/Sydney",
  "Pacific/Auckland",
  "Africa/Lagos",
  "Africa/Johannesburg",
  "Africa/Nairobi",
  "UTC",
];

/** Winter and summer. */
const SEASONS = [Date.UTC(2024, 0, 15), Date.UTC(2024, 6, 15)];

function nameIn(format: Intl.DateTimeFormat, instant: number): string {
  const name = format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
  // Where a language has no name, `Intl` gives an offset: "GMT-5".
  return /\d/u.test(name) ? "" : foldName(name);
}

/**
 * The long names that `Intl` has in a language (BCP 47), as pairs of name and zone: "eastern daylight time" is an offset, "eastern time"
 * a place, whose offset the day decides. Takes tens of milliseconds.
 */
export function readZoneNames(code: string): readonly (readonly [name: string, zone: string])[] {
  const names = new Map<string, string>();
  const add = (name: string, zone: string): void => {
    if (name !== "" && !names.has(name)) names.set(name, zone);
  };
  if (Intl.DateTimeFormat.supportedLocalesOf(code).length === 0) return [];
  for (const timeZone of NAMED_ZONES) {
    const long = new Intl.DateTimeFormat(code, { timeZone, timeZoneName: "long" });
    const [winter = "", summer = ""] = SEASONS.map((instant) => nameIn(long, instant));
    for (const instant of SEASONS) {
      const changes = winter !== summer;
      add(nameIn(long, instant), changes ? isoOffset(offsetMinutes(timeZone, instant)) : timeZone);
    }
    const generic = new Intl.DateTimeFormat(code, { timeZone, timeZoneName: "longGeneric" });
    const place = nameIn(generic, SEASONS[0] ?? 0);
    // "Центральная Европа", of which winter's name is "Центральная Европа, стандартное время", is a place before it is a zone.
    if (!winter.startsWith(`${place} `)) add(place, timeZone);
  }
  return [...names];
}

const known = new Map<string, ZoneNames>();

/** The long names of zones in a language; worked out when first asked for, and kept. */
export function zoneNames(code: string): ZoneNames {
  const cached = known.get(code);
  if (cached !== undefined) return cached;
  const names = new Map(preparedZoneNames(code) ?? readZoneNames(code));
  known.set(code, names);
  return names;
}
