import { expect, it } from "vitest";
import { findDates } from "../../src/dates/findDates.js";
import { readZoneNames, zoneNames } from "../../src/dates/zoneNames.js";

const LONG_ZONES: readonly (readonly [code: string, text: string, date: string])[] = [
  ["en", "March 25, 2024, 11:04 a.m. Eastern Time", "2024-03-25T11:04-04:00"],
  ["en", "January 25, 2024, 11:04 a.m. (Eastern Time)", "2024-01-25T11:04-05:00"],
  ["en", "Updated 11:04 a.m. Eastern Time, March 25, 2024", "2024-03-25T11:04-04:00"],
  ["en", "10:02 AM Eastern Standard Time, Nov 19, 2019", "2019-11-19T10:02-05:00"],
  ["en", "Nov. 19, 2019 10:02 AM Pacific Standard Time", "2019-11-19T10:02-08:00"],
  ["en", "1 May 2024 18:00 India Standard Time", "2024-05-01T18:00+05:30"],
  ["en", "1 May 2024 18:00 Central European Summer Time", "2024-05-01T18:00+02:00"],
  ["en", "1 May 2024 18:00 Greenwich Mean Time", "2024-05-01T18:00+00:00"],
  ["de", "5. Juli 2024, 17:05 Mitteleuropäische Sommerzeit", "2024-07-05T17:05+02:00"],
  ["de", "5. Juli 2024, 17:05 Uhr (Mitteleuropäische Zeit)", "2024-07-05T17:05+02:00"],
  ["fr", "5 mai 2020 à 18:00 heure d’été d’Europe centrale", "2020-05-05T18:00+02:00"],
  ["fr", "5 mai 2020 à 18h00 (heure de Paris)", "2020-05-05T18:00+02:00"],
  ["es", "5 de mayo de 2020 18:00 hora de verano de Europa central", "2020-05-05T18:00+02:00"],
  ["ru", "5 мая 2020, 18:00 по московскому времени", "2020-05-05T18:00+03:00"],
  ["ru", "5 мая 2012, 18:00 Москва, стандартное время", "2012-05-05T18:00+04:00"],
  ["ru", "10 апреля 2013, 18:46 Центральная Европа", "2013-04-10T18:46"],
  ["ru", "10 апреля 2013, 18:46 Сингапур", "2013-04-10T18:46"],
  ["uk", "3 травня 2021, 15:10 за київським часом", "2021-05-03T15:10+03:00"],
  ["ja", "2024年5月1日 18時00分 日本標準時", "2024-05-01T18:00+09:00"],
  ["zh", "2024年5月1日 18:00 北京时间", "2024-05-01T18:00+08:00"],
  ["ar", "03 يونيو 2020 18:00 توقيت الهند", "2020-06-03T18:00+05:30"],
  ["en", "March 25, 2024, 11:04 a.m. Eastern Standard", "2024-03-25T11:04"],
  ["en", "March 25, 2024 11:04 Time for tea", "2024-03-25T11:04"],
];

it.each(LONG_ZONES)("%s: %s", (code, text, date) => {
  const order = code === "ja" || code === "zh" ? "ymd" : code === "en" ? "mdy" : "dmy";
  expect(findDates(text, { codes: [code], order }).map(({ iso }) => iso)).toEqual([date]);
});

it("asks for the names of a language once, and has none of a language that is not there", () => {
  expect(zoneNames("de")).toBe(zoneNames("de"));
  expect(new Map(readZoneNames("de")).get("mitteleuropaische sommerzeit")).toBe("+02:00");
  expect(readZoneNames("tlh")).toEqual([]);
});
