import { expect, test } from "vitest";
import { findDates } from "../src/dates/findDates.js";
import type { DateOrder } from "../src/dates/types.js";

/** What pages write and `Intl` does not: parts of the day, short Buddhist years, a space for a zero, Solar Hijri months of Iran and Afghanistan. */
const ROWS: readonly (readonly [code: string, order: DateOrder, text: string, date: string])[] = [
  ["en", "mdy", "By Maria Lopez   10/ 5/11 09:19 PM ET", "2011-10-05T21:19-04:00"],
  ["en", "dmy", "3/ 5/11, 09:19", "2011-05-03T09:19"],
  ["bn", "dmy", "প্রকাশ: ৩১ অক্টোবর ২০১৮, ১৫: ০৫", "2018-10-31T15:05"],
  ["bn", "dmy", "৩১ অক্টোবর ২০১৮, ০৩:০৫ অপরাহ্ন", "2018-10-31T15:05"],
  ["bn", "dmy", "৩১ অক্টোবর ২০১৮, ০৯:০৫ এএম", "2018-10-31T09:05"],
  ["bn", "dmy", "৩১ অক্টোবর ২০১৮, বিকেল ৩:০৫", "2018-10-31T15:05"],
  ["bn", "dmy", "দুপুর ০২:০৫, ৩১ অক্টোবর ২০১৮", "2018-10-31T14:05"],
  ["bn", "dmy", "৩১ অক্টোবর ২০১৮, রাত ১২:৩০", "2018-10-31T00:30"],
  ["hi", "dmy", "31 अक्टूबर 2018, 03:05 अपराह्न", "2018-10-31T15:05"],
  ["he", "dmy", '31.10.2018, 3:05 אחה"צ', "2018-10-31T15:05"],
  ["th", "dmy", "12 ม.ค. 67 (10:30 น.)", "2024-01-12T10:30"],
  ["he", "dmy", "31.10.2018, 8:05 בערב", "2018-10-31T20:05"],
  ["fa", "ymd", "۲۲ آبان ۱۴۰۳، ۲:۰۵ بعد از ظهر", "2024-11-12T14:05"],
  ["th", "dmy", "12 ม.ค. 67", "2024-01-12"],
  ["th", "dmy", "12/01/67 10:30", "2024-01-12T10:30"],
  ["th", "dmy", "12/01/24 10:30", "2024-01-12T10:30"],
  ["fa", "ymd", "سه شنبه ۲۲ آبان ماه ۱۴۰۳ ۱۴:۰۵", "2024-11-12T14:05"],
  ["fa", "ymd", "۲۲ عقرب ۱۴۰۳", "2024-11-12"],
  ["fa", "ymd", "۱۴:۰۵ - ۲۲/۰۸/۱۴۰۳", "2024-11-12T14:05"],
  ["vi", "dmy", "14 giờ 05 phút, ngày 12 tháng 11 năm 2024", "2024-11-12T14:05"],
];

test.each(ROWS)("%s %s %s", (code, order, text, date) => {
  expect(findDates(text, { codes: [code], order }).map(({ iso }) => iso)).toEqual([date]);
});
