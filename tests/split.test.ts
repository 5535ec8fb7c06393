import { describe, expect, test } from "vitest";
import { readSpan, toPageSpan } from "../src/blocks/pageSpan.js";
import { type SplitPage, splitBlocks } from "../src/blocks/split.js";
import type { Page } from "../src/types.js";

function page(text: string): Page {
  return {
    text,
    html: null,
    hints: null,
    source: { path: null, url: null, sha256: null, bytes: null, encoding: null },
    messages: [],
  };
}

function split(text: string): SplitPage {
  return splitBlocks(page(text));
}

function texts(text: string): string[] {
  return split(text).blocks.map((block) => block.text);
}

const LYNX = `
   #[1]Harbour Herald » Feed

   [2]Harbour Herald
     * [3]News
     * [4]Sport
          + [5]Rowing
     * [6]Weather and tides for the whole of the coast, hour by hour, with
       charts

   ____________________ (BUTTON) Search

Ferry returns after a winter in the dock

   By [7]Ana Brisk
   12 March 2024

   [ferry_650.jpg]

   The harbour ferry sailed again on Tuesday after four months of repairs
   that cost the town more than [8]two million crowns, the mayor said
   [sic] at the quay, where a band was playing.

   "We waited long," she said.

   IFRAME:
   [9]https://ads.example.org/frames/harbour-herald/front/top?slot=12

References

   Visible links:
   1. https://example.org/feed
   2. https://example.org/
   3. https://example.org/news
   4. https://example.org/sport
   5. https://example.org/rowing
   6. https://example.org/weather
   7. https://example.org/ana
   8. https://example.org/budget
   9. https://ads.example.org/frames/harbour-herald/front/top?slot=12
`;

describe("lynx", () => {
  const { style, blocks } = split(LYNX);
  const find = (start: string) => blocks.find(({ text }) => text.startsWith(start));

  test("is told by its indents and numbered links", () => {
    expect(style).toBe("lynx");
  });

  test("joins hard-wrapped lines and takes link numbers out, not other brackets", () => {
    expect(find("The harbour")).toMatchObject({
      text: "The harbour ferry sailed again on Tuesday after four months of repairs that cost the town more than two million crowns, the mayor said [sic] at the quay, where a band was playing.",
      links: 1,
    });
  });

  test("takes list marks off, of nested and wrapped items too", () => {
    expect(find("Rowing")).toMatchObject({ mark: "bullet", links: 1 });
    expect(find("Weather")?.text).toBe(
      "Weather and tides for the whole of the coast, hour by hour, with charts",
    );
  });

  test("marks what stands at the left edge as a heading, and keeps byline and date apart", () => {
    expect(find("Ferry returns")?.mark).toBe("heading");
    expect(find("By Ana")?.text).toBe("By Ana Brisk");
    expect(find("12 March")?.text).toBe("12 March 2024");
  });

  test("leaves forms, images and frames as blocks without text", () => {
    const empty = blocks
      .filter(({ text }) => text === "")
      .map(({ span }) => LYNX.slice(span.start, span.end));
    expect(empty).toEqual([
      "[ferry_650.jpg]",
      "IFRAME:\n   [9]https://ads.example.org/frames/harbour-herald/front/top?slot=12",
    ]);
    expect(find("Search")?.text).toBe("Search");
  });

  test("tells where the list of addresses begins", () => {
    expect(blocks.at(-1)?.mark).toBe("references");
    expect(blocks.at(-1)?.text.startsWith("References Visible links: 1. https")).toBe(true);
  });
});

test("a day at the beginning of an indented line is no list number", () => {
  const text =
    "   8. November 2021 | Aktuelles\n\n   28. 4. 2023, 18:41 Uhr\n\n   8. November rain falls on the old town\n";
  const { blocks } = split(`${text}${LYNX}`);
  expect(blocks.slice(0, 3).map((block) => [block.text, block.mark])).toEqual([
    ["8. November 2021 | Aktuelles", null],
    ["28. 4. 2023, 18:41 Uhr", null],
    ["November rain falls on the old town", "number"],
  ]);
});

test("lynx text that wraps East Asian lines is joined without a space", () => {
  const line =
    "市議會星期二通過了新的港口預算並決定在年底之前修復北岸的兩座舊碼頭和一座燈塔同時增加渡輪班次以方便居民往來於各個小島之間也讓遊客更容易到達那裡";
  const first = line.slice(0, 71);
  const text = `   [1]首頁 [2]新聞 [3]天氣\n\n   ${first}\n   ${line.slice(71)}。\n\n   ${first}\n   短句。\n`;
  expect(texts(text)).toEqual(["首頁 新聞 天氣", `${line}。`, `${first}短句。`]);
});

const W3M = `Harbour Herald

  • News
  • Sport
      □ Rowing
  • 
  • Weather

[                    ] Search
[thumb_650_]

━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

Fähre nach einem Winter im Dock zurück

Von Ana Brisk
12. März 2024

Die Hafenfähre ist am Dienstag nach vier Monaten wieder ausgelaufen. Die
Reparatur kostete die Stadt mehr als zwei Millionen Kronen, sagte die
Bürgermeisterin am Kai, wo eine Kapelle spielte und viele Kinder standen, die
Fähnchen schwenkten.

Der Fahrplan gilt vom ersten April an. Er liegt in allen Büros der Stadt aus,
ausserdem hängt er an den Anlegern.

港の渡し船は火曜日、四か月の修理を終えて再び出航した。修理には二百万クローネ以上
かかったと町長は岸壁で語った。

`;

describe("w3m", () => {
  test("joins lines of 79 columns, East Asian characters counting two", () => {
    const { style, blocks } = split(W3M);
    expect(style).toBe("w3m");
    expect(blocks.map(({ text }) => text)).toEqual([
      "Harbour Herald",
      "News",
      "Sport",
      "Rowing",
      "",
      "Weather",
      "Search",
      "",
      "",
      "Fähre nach einem Winter im Dock zurück",
      "Von Ana Brisk",
      "12. März 2024",
      "Die Hafenfähre ist am Dienstag nach vier Monaten wieder ausgelaufen. Die Reparatur kostete die Stadt mehr als zwei Millionen Kronen, sagte die Bürgermeisterin am Kai, wo eine Kapelle spielte und viele Kinder standen, die Fähnchen schwenkten.",
      "Der Fahrplan gilt vom ersten April an. Er liegt in allen Büros der Stadt aus, ausserdem hängt er an den Anlegern.",
      "港の渡し船は火曜日、四か月の修理を終えて再び出航した。修理には二百万クローネ以上かかったと町長は岸壁で語った。",
    ]);
  });
});

describe("text node by text node", () => {
  const BS4 = `

Ferry returns - Harbour Herald









News


Sport





Ferry returns after a winter in the dock




By 
Ana Brisk





The harbour ferry sailed again on Tuesday after 
four months of repairs
 that cost the town more than 
two million crowns
, the mayor said at the quay.


The 
timetable
 holds from the first of April on and can be had in all offices of the town.




More about ferries







Паром снова ходит



Портовый паром снова вышел в море во вторник после 
четырёх месяцев ремонта
, который стоил городу более двух миллионов крон.



`;

  test("puts a paragraph together that links had broken", () => {
    const { style, blocks } = split(BS4);
    expect(style).toBe("bs4");
    const all = blocks.map(({ text }) => text);
    expect(all).toContain(
      "The harbour ferry sailed again on Tuesday after four months of repairs that cost the town more than two million crowns, the mayor said at the quay.",
    );
    expect(all).toContain(
      "The timetable holds from the first of April on and can be had in all offices of the town.",
    );
    expect(all).toContain(
      "Портовый паром снова вышел в море во вторник после четырёх месяцев ремонта, который стоил городу более двух миллионов крон.",
    );
  });

  test("leaves menus and headings alone", () => {
    const all = texts(BS4);
    for (const line of [
      "News",
      "Sport",
      "Ferry returns after a winter in the dock",
      "More about ferries",
      "Паром снова ходит",
    ]) {
      expect(all).toContain(line);
    }
  });
});

describe("one line a block", () => {
  test("nothing is joined, blank lines or not", () => {
    const lines = [
      "Home",
      "News",
      "Ferry returns",
      "By Ana Brisk",
      "The ferry sailed on Tuesday, and",
      "the mayor said so.",
      "© 2024",
    ];
    expect(split(lines.join("\n"))).toMatchObject({ style: "wet" });
    expect(texts(lines.join("\n"))).toEqual(lines);
    expect(split(lines.join("\n\n"))).toMatchObject({ style: "innertext" });
    expect(texts(lines.join("\n\n"))).toEqual(lines);
  });

  test("footnote marks and brackets of the page stay", () => {
    const text =
      "Ferry[1] and quay[2] were built together[3].\nSee [a] and [https://example.org].\n- Yes, he said.";
    expect(texts(text)).toEqual(text.split("\n"));
  });

  test("white space is folded, soft hyphens and zero-width characters dropped, joiners kept", () => {
    const text =
      "\u3000\u3000東\u3000京\u00a0\u00a0新聞\t1\u2028x\nHafen\u00adfähre \u200b am Kai\nمی\u200cشود";
    const { blocks } = split(text);
    expect(blocks.map((block) => block.text)).toEqual(["東 京 新聞 1 x", "Hafenfähre am Kai", "می\u200cشود"]);
    expect(blocks[0]?.indent).toBe(4);
    expect(blocks[1]?.pieces).toEqual([
      { at: 0, from: 14, length: 5 },
      { at: 5, from: 20, length: 5 },
      { at: 11, from: 28, length: 6 },
    ]);
  });

  test("a plain line has one piece, and blank lines before it are counted", () => {
    expect(split("\n\nOne two three\n\n \nfour").blocks).toEqual([
      {
        index: 0,
        text: "One two three",
        span: { start: 2, end: 15 },
        pieces: [{ at: 0, from: 2, length: 13 }],
        blankBefore: 2,
        mark: null,
        indent: 0,
        links: 0,
      },
      {
        index: 1,
        text: "four",
        span: { start: 19, end: 23 },
        pieces: [{ at: 0, from: 19, length: 4 }],
        blankBefore: 2,
        mark: null,
        indent: 0,
        links: 0,
      },
    ]);
  });

  test("a page without text has no blocks", () => {
    expect(split("").blocks).toEqual([]);
    expect(split(" \n\t\n").blocks).toEqual([]);
  });
});

describe("hard wraps", () => {
  const sentence =
    "the committee that looks after the old lighthouse met on a rainy evening and agreed to paint it";
  const wrap = (column: number, text: string): string => {
    const lines: string[] = [];
    for (const word of text.split(" ")) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= column)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines.join("\n");
  };

  test.each([50, 60, 72, 100])("are undone whatever the column: %i", (column) => {
    const paragraphs = [1, 2, 3, 4, 5, 6].map((n) => `${n} ${`${sentence} `.repeat(n + 3).trim()}.`);
    expect(texts(paragraphs.map((text) => wrap(column, text)).join("\n\n"))).toEqual(paragraphs);
  });

  test("menu lines in between are left alone", () => {
    const paragraph = `${`${sentence} `.repeat(9).trim()}.`;
    const menu = ["Home", "News and weather", "Sport"];
    expect(texts(`${menu.join("\n")}\n\n${wrap(72, paragraph)}\n\n${menu.join("\n")}`)).toEqual([
      ...menu,
      paragraph,
      ...menu,
    ]);
  });

  const hebrew = "ועדת הנמל החליטה אמש לצבוע מחדש את המגדלור הישן ולפתוח אותו למבקרים בסוף כל שבוע";
  test.each([
    ["small letters", sentence, (n: number) => `Ticker number ${n} about ${sentence.slice(0, 30 + n)}`],
    ["letters without case", hebrew, (n: number) => `${n} ${hebrew.slice(0, 45 + n)}`],
  ])("are told by sentences of %s where lists have more lines than the story", (_, words, item) => {
    const paragraphs = [1, 2, 3, 4].map((n) => `${n} ${`${words} `.repeat(3 + n).trim()}.`);
    const items = Array.from({ length: 30 }, (_, n) => item(n));
    const dump = [...items, ...paragraphs.map((text) => wrap(99, text))].join("\n");
    expect(texts(dump).slice(-4)).toEqual(paragraphs);
  });

  test("are none where a list has lines as long as they are", () => {
    const items = Array.from(
      { length: 40 },
      (_, n) => `${sentence.slice(n % 20, 40 + ((n * 7) % 50))} ${"x".repeat(3 + (n % 9))}`,
    );
    expect(texts(items.join("\n"))).toHaveLength(items.length);
  });
});

describe("spans", () => {
  test("go from a block's text to the page and back, over joined lines and marks", () => {
    const { blocks } = split(LYNX);
    const block = blocks.find(({ text }) => text.startsWith("The harbour"));
    if (!block) throw new Error("no such block");
    const start = block.text.indexOf("than two");
    const span = toPageSpan(block, start, start + "than two million".length);
    expect(LYNX.slice(span.start, span.end)).toBe("than [8]two million");
    expect(readSpan(LYNX, block, span)).toBe("than two million");
    expect(readSpan(LYNX, block, block.span)).toBe(block.text);
    expect(readSpan(LYNX, block, { start: 0, end: 5 })).toBe("");
  });

  test("of nothing are empty", () => {
    const [block] = split("• ").blocks;
    if (!block) throw new Error("no block");
    expect(block).toMatchObject({ text: "", mark: "bullet", span: { start: 0, end: 1 } });
    expect(toPageSpan(block, 0, 3)).toEqual({ start: 0, end: 0 });
  });
});
