import { describe, expect, it } from "vitest";
import { findDates } from "../src/dates/findDates.js";
import type { DateLanguage } from "../src/dates/types.js";

const LANGUAGES: readonly DateLanguage[] = [
  { codes: ["en"], order: "mdy" },
  { codes: ["de"], order: "dmy" },
  { codes: ["es"], order: "dmy" },
  { codes: ["cs"], order: "dmy" },
  { codes: ["ja"], order: "ymd" },
  { codes: ["hu"], order: "ymd" },
];

const NOT_DATES = {
  "telephone numbers": [
    "555-1234",
    "+7 (495) 123-45-67",
    "(495) 12-03-11",
    "+49 30 12-03-11",
    "Tel. 01-02-03-04",
    "1-800-555-0199",
  ],
  "prices and shares": [
    "$10.12.20",
    "€12.05.21",
    "12.05.21%",
    "12.05.21 €",
    "12,500 cars",
    "$5 May",
    "US$ 5 May",
  ],
  "scores and ratios": [
    "3-2",
    "10:4",
    "6-4, 7-6, 6-3",
    "3:2 (1:1)",
    "4-4-2",
    "4-3-3 formation",
    "16:9",
    "20/20 vision",
  ],
  "versions and addresses": [
    "1.2.3",
    "v10.11.12",
    "version 2.10.1",
    "192.168.1.10",
    "10.0.28.2011",
    "1990.5.2.1",
  ],
  "long numbers": [
    "978-3-16-148410-0",
    "ISBN 0-19-852663-6",
    "20180101123456",
    "1 234 567",
    "12345-6789",
    "3.14159",
  ],
  "years and their ranges": [
    "2018",
    "in 2018",
    "2010-2012",
    "2010/11",
    "© 1999-2013 Example",
    "2012年",
    "12/2020",
  ],
  "months alone": [
    "October 2018",
    "Mai 2020",
    "Mar. 2020",
    "2020 May",
    "2012年1月",
    "10月",
    "7月号",
    "Dezember",
  ],
  "impossible days": [
    "31 April 2020",
    "30 February 2019",
    "29.02.2019",
    "32.01.2020",
    "00.01.2020",
    "13/13/2020",
    "2020-13-01",
    "52.10.2018",
    "13月1日",
  ],
  "fractions and counts": ["24/7", "1/2", "3/4 cup", "9/11", "1/100/2020", "1 2 3", "1. 2. 3.", "1 / 2 / 18"],
  "times alone": ["10:30", "10:30 - 12:30", "1:02:03", "17.05 Uhr", "18h58", "21時37分"],
  "words like months": [
    "10 marches",
    "he may 12",
    "they march 4 miles",
    "10 pro deti",
    "5 mar azul",
    "10 set points",
    "10 Mai-Tais",
    "3 Sept-Fans",
    "Highway 66 Mart",
    "3.28 May",
    "10,5 May",
    "1:10 May",
  ],
  furniture: [
    "Page 1 of 12",
    "5 min read",
    "0 Comments",
    "- 19 - 27°",
    "#12/05/21",
    "A12/05/21",
    "12/05/21x",
  ],
  "no figures": ["", "   ", "May", "Monday, October", "a.m.", "／．：", "\ud800", "二〇一八"],
};

describe.each(Object.entries(NOT_DATES))("%s are no dates", (_, texts) => {
  it.each(texts)("%s", (text) => {
    for (const language of LANGUAGES) {
      expect(
        findDates(text, language).map(({ form, span }) => `${form} ${text.slice(span.start, span.end)}`),
        language.codes[0],
      ).toEqual([]);
    }
  });
});
