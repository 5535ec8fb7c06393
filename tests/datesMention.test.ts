import { describe, expect, it } from "vitest";
import { findDates } from "../src/dates/findDates.js";
import type { DateMention, DateOrder } from "../src/dates/types.js";

describe("a mention", () => {
  const only = (text: string, code = "en", order: DateOrder = "mdy"): DateMention => {
    const found = findDates(text, { codes: [code], order });
    expect(found).toHaveLength(1);
    return found[0] as DateMention;
  };
  const spanned = (text: string, code?: string, order?: DateOrder): string => {
    const { span } = only(text, code, order);
    return text.slice(span.start, span.end);
  };

  it("spans weekday, date, the words between, time and zone", () => {
    expect(spanned("By Ann on Monday, May 3rd, 2021 at 9:05 a.m. EDT | News")).toBe(
      "Monday, May 3rd, 2021 at 9:05 a.m. EDT",
    );
    expect(spanned("x 9:05 a.m. May 3, 2021 x")).toBe("9:05 a.m. May 3, 2021");
    expect(spanned("(3 May 2021 3:05 PM (GMT+3))")).toBe("3 May 2021 3:05 PM (GMT+3)");
    expect(spanned("来源2018年10月31日下午3时5分来源", "zh", "ymd")).toBe("2018年10月31日下午3时5分");
    expect(spanned("am 3. Mai 2021, 17:05 Uhr aktualisiert", "de", "dmy")).toBe("3. Mai 2021, 17:05 Uhr");
  });

  it("says what the other reading of an ambiguous all-number date is", () => {
    expect(only("03/04/2024")).toMatchObject({ iso: "2024-03-04", otherReading: "2024-04-03" });
    expect(only("03/04/2024", "fr", "dmy")).toMatchObject({ iso: "2024-04-03", otherReading: "2024-03-04" });
    expect(only("03.04.2024")).toMatchObject({ iso: "2024-04-03", otherReading: "2024-03-04" });
    expect(only("03/04/24")).toMatchObject({ iso: "2024-03-04", otherReading: "2024-04-03" });
    for (const text of ["04/04/2024", "03/13/2024", "2024-03-04", "March 4, 2024"]) {
      expect(only(text).otherReading, text).toBeNull();
    }
  });

  it("keeps the zone of a time without a year, and an offset only where the zone never changes", () => {
    expect(only("Fri Dec 28, 7:05 AM ET")).toMatchObject({
      year: null,
      iso: null,
      zone: "America/New_York",
      offset: null,
    });
    expect(only("Fri Dec 28, 7:05 AM GMT")).toMatchObject({ zone: "+00:00", offset: "+00:00" });
  });

  it("finds the offset on the two sides of a change to summer time", () => {
    expect(only("March 10, 2024 1:59 AM ET").offset).toBe("-05:00");
    expect(only("March 10, 2024 3:00 AM ET").offset).toBe("-04:00");
  });

  it("leaves a time that is too far from the date, or beyond another number", () => {
    expect(only("May 3, 2021 is the day on which the whole of the town got up at 9:05").time).toBeNull();
    expect(only("May 3, 2021 page 7 9:05").time).toBeNull();
    expect(only("3 May 2021 18.57 million").time).toBeNull();
    expect(only("3 May 2021 18.57%").time).toBeNull();
  });

  it("reads month names that only the caller knows", () => {
    const scots = { codes: ["en"], order: "dmy", extraMonths: { januar: 1, hairst: 9 } } as const;
    expect(findDates("5 Hairst 2020", scots).map(({ iso }) => iso)).toEqual(["2020-09-05"]);
    expect(findDates("5 Hairst 2020", { codes: ["en"], order: "dmy" })).toEqual([]);
  });

  it("names the form", () => {
    const forms = [
      "2024-03-04",
      "2024/3/4",
      "3/4/2024",
      "3/4/24",
      "3 May 2024",
      "May 3, 2024",
      "2024年3月4日",
      "example.org/2024/03/04/story",
    ];
    expect(forms.map((text) => only(text).form)).toEqual([
      "date/iso",
      "date/year-first-numeric",
      "date/numeric",
      "date/numeric-short-year",
      "date/day-month-name",
      "date/month-name-day",
      "date/cjk",
      "date/url-path",
    ]);
  });

  it("ignores languages that Intl does not have", () => {
    expect(findDates("3 May 2021", { codes: ["xx"], order: "dmy" }).map(({ iso }) => iso)).toEqual([
      "2021-05-03",
    ]);
  });
});
