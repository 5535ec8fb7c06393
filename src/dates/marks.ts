/**
 * Signs and words that stand beside the numbers of dates and times, and that `Intl` does not give as names. Lower case.
 * A date read by them is read in pages of every language.
 */
export const MARKS = {
  /** After a year: 2018年. */
  year: ["年", "년", "оны"],
  /** After a month's number: 10月. */
  month: ["月", "월", "сарын"],
  /** Before a month's number: tháng 10. */
  monthBefore: ["tháng", "thg"],
  /** After a day: 31日. */
  day: ["日", "일", "号", "號"],
  /** After a month's name: آبان ماه. */
  monthName: ["ماه"],
  /** After an hour: 18h58, 21時. */
  hour: ["h", "hs", "hrs", "hod", "uhr", "uur", "ч", "год", "giờ", "時", "时", "點", "点", "시"],
  /** After a minute. */
  minute: ["min", "m", "分", "분"],
  /** After what is no time of day but how long a recording or a read takes: 2:43 min. */
  length: [
    "min",
    "mins",
    "minutes",
    "minuten",
    "минут",
    "мин",
    "хв",
    "minuti",
    "minutos",
    "dakika",
    "分钟",
    "分鐘",
  ],
  /** After a second. */
  second: ["s", "秒", "초"],
  /** Between day, month and year: 2 de enero del 2024, 5th of May. */
  connector: [
    "of",
    "de",
    "del",
    "di",
    "du",
    "do",
    "da",
    "d",
    "năm",
    "พ",
    "ค",
    "ศ",
    "m",
    "gada",
    "г",
    "р",
    "ж",
  ],
} as const;

/** First year of an era less one, by the name that stands before the year's number. */
export const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
};

/** What stands for the number of an era's first year: 令和元年. */
export const FIRST_YEAR = "元";

/** Other countries' month names of one language: asked of `Intl` besides the language itself. */
export const MONTH_REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar-LB", "ar-DZ", "ar-MA"],
  bs: ["bs-Cyrl"],
  de: ["de-AT"],
  es: ["es-UY"],
  fa: ["fa-AF"],
  sr: ["sr-Latn"],
};

/** The other script of a language written in two: its weekdays and relative times are asked of `Intl` too. */
export const OTHER_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  bs: ["bs-Cyrl"],
  sr: ["sr-Latn"],
};

/** Hours (bits) before noon, and from noon on. */
export const MORNING = 0x000fff;
export const EVENING = 0xfff000;

/** Names of the two halves of the day that `Intl` lacks, or has exchanged for AM and PM in newer releases, morning first. */
export const HALF_DAYS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  bn: [
    ["পূর্বাহ্ন", "অপরাহ্ন"],
    ["এএম", "পিএম"],
  ],
  he: [['לפנה"צ', 'אחה"צ']],
  hi: [
    ["पूर्वाह्न", "अपराह्न"],
    ["एएम", "पीएम"],
  ],
  ko: [["오전", "오후"]],
};

/** Languages whose pages put the parts of the day before the hour, where `Intl` has them behind it. */
export const LEADING_PERIODS: ReadonlySet<string> = new Set(["bn"]);

/** Spellings of parts of the day, by what `Intl` calls them. */
export const PERIOD_SPELLINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bn: { বিকেল: "বিকাল", রাত: "রাত্রি" },
  fa: { بعدازظهر: "عصر", "بعد از ظهر": "عصر", "قبل از ظهر": "صبح" },
  he: { בבוקר: "בוקר", בצהריים: "צהריים", בערב: "ערב", בלילה: "לילה" },
};

/** Other countries' day periods of one language: en-CA has "a.m.". */
export const PERIOD_REGIONS: Readonly<Record<string, readonly string[]>> = { en: ["en-CA"] };
