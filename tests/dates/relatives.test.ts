import { describe, expect, it } from "vitest";
import { findRelatives } from "../../src/dates/findRelatives.js";
import { localeOf } from "../../src/locales/pageLocale.js";

type Row = readonly [language: string, text: string, ...minutes: (number | null)[]];

const DAY = 1440;

const ROWS: readonly Row[] = [
  ["en", "1 hour, 40 minutes ago", 100],
  ["en", "3 hours ago", 180],
  ["en", "an hour ago", 60],
  ["en", "2h ago", 120],
  ["en", "2 months ago", null],
  ["de", "vor 9 StundenAktualisiert vor 9 Stunden", 540, 540],
  ["de", "vor einer Stunde", 60],
  ["fr", "Publié hier à 17:45, Mis à jour hier à 18:35", DAY, DAY],
  ["fr", "il y a 3 jours", 3 * DAY],
  ["es", "hace 2 días", 2 * DAY],
  ["it", "un'ora fa", 60],
  ["pt", "há 5 minutos", 5],
  ["ru", "Сегодня, 7:37", 0],
  ["ru", "вчера", DAY],
  ["ru", "позавчера", 2 * DAY],
  ["ru", "21 минуту назад", 21],
  ["uk", "3 години тому", 180],
  ["pl", "Wczoraj, 11:03", DAY],
  ["tr", "2 saat önce", 120],
  ["fi", "3 tuntia sitten", 180],
  ["bg", "преди 3 часа", 180],
  ["hr", "prije sat vremena", 60],
  ["sk", "pred 2 hodinami", 120],
  ["sl", "pred 2 urama", 120],
  ["sr", "пре 3 сата", 180],
  ["sr", "pre 3 sata", 180],
  ["sr", "juče", DAY],
  ["ar", "قبل ساعتين", 120],
  ["fa", "۳ ساعت پیش", 180],
  ["hi", "३ घंटे पहले", 180],
  ["ja", "3時間前", 180],
  ["zh", "3小时前发布", 180],
  ["zh", "昨天 12:30", DAY],
  ["ko", "5시간 전", 300],
  ["th", "3 ชั่วโมงที่ผ่านมา", 180],
  ["en", "12 May 2017, 16:42"],
  ["en", "The hour has come"],
  ["en", "999999999 hours ago"],
  ["en", ""],
];

describe("findRelatives", () => {
  const rows = ROWS.map(([language, text, ...minutes]) => ({ language, text, minutes }));
  it.each(rows)("$language $text", ({ language, text, minutes }) => {
    const found = findRelatives(text, localeOf(language).dateLanguage);
    expect(found.map((mention) => mention.minutes)).toEqual(minutes);
  });

  it("gives the time of day beside a day, before or after it", () => {
    const read = (text: string) => findRelatives(text, localeOf("ru").dateLanguage);
    expect(read("Опубликовано 0:05 (сегодня)")).toMatchObject([{ days: 0, time: { hour: 0, minute: 5 } }]);
    expect(read("вчера, 17:45")).toMatchObject([
      { span: { start: 0, end: 12 }, days: 1, time: { hour: 17 } },
    ]);
    expect(read("5 часов назад")).toMatchObject([{ days: null, time: null }]);
  });

  it("reads no line of a story", () => {
    const text = "a ".repeat(100);
    expect(findRelatives(`${text}3 hours ago`, localeOf("en").dateLanguage)).toEqual([]);
  });
});
