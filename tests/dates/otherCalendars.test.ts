import { describe, expect, it } from "vitest";
import { findDates } from "../../src/dates/findDates.js";
import { localeOf } from "../../src/locales/pageLocale.js";

const DATES: readonly (readonly [language: string, text: string, iso: string])[] = [
  ["fa", "۱۱ آبان ۱۴۰۲", "2023-11-02"],
  ["fa", "سه‌شنبه ۲۲ اردیبهشت ۱۳۹۶ - ۱۶:۴۲", "2017-05-12T16:42"],
  ["fa", "۱۴۰۲/۰۸/۱۱ ۱۰:۳۰", "2023-11-02T10:30"],
  ["fa", "1402/1/1", "2023-03-21"],
  ["fa", "۳۰ اسفند ۱۳۹۹", "2021-03-20"],
  ["fa", "۱۲ مه ۲۰۱۷", "2017-05-12"],
  ["ar", "الجمعة 9 رمضان 1444 هـ", "2023-03-31"],
  ["ar", "١٢ ربيع الأول ١٤٤٥هـ", "2023-09-27"],
  ["ar", "1 محرم 1446", "2024-07-07"],
  ["ar", "٣ يونيو ٢٠٢٠", "2020-06-03"],
  ["th", "12 พฤษภาคม 2567", "2024-05-12"],
  ["th", "12 พ.ค. 2567 เวลา 10:30 น.", "2024-05-12T10:30"],
  ["th", "12/05/2567", "2024-05-12"],
  ["th", "๑๒ พฤษภาคม ๒๕๖๗", "2024-05-12"],
  ["ja", "令和6年5月12日", "2024-05-12"],
  ["ja", "平成31年4月30日 21時37分", "2019-04-30T21:37"],
  ["ja", "昭和64年1月7日", "1989-01-07"],
  ["zh", "民國101年1月12日", "2012-01-12"],
  ["zh", "中華民國113年5月3日", "2024-05-03"],
  ["hi", "१२ मई २०१७", "2017-05-12"],
  ["mr", "१२ मे २०१७", "2017-05-12"],
  ["bn", "১২ মে ২০১৭", "2017-05-12"],
];

describe("other calendars and digits", () => {
  it.each(DATES)("%s %s", (language, text, iso) => {
    expect(findDates(text, localeOf(language).dateLanguage).map((mention) => mention.iso)).toEqual([iso]);
  });

  it.each([
    ["fa", "۱۴۰۲/۱۳/۱۱"],
    ["fa", "۳۱ آبان ۱۴۰۲"],
    ["fa", "1200/08/11"],
    ["ar", "31 رمضان 1444"],
    ["en", "1402/08/11"],
    ["en", "12/05/2567"],
  ])("finds no such day in %s %s", (language, text) => {
    expect(findDates(text, localeOf(language).dateLanguage)).toEqual([]);
  });
});
