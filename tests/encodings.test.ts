import { describe, expect, test } from "vitest";
import { cleanPage, explainPage } from "../src/clean.js";
import { PageReadError } from "../src/input/decode.js";
import { withGivenSpans } from "../src/input/givenSpans.js";
import { readPage } from "../src/input/readPage.js";
import { encodeAs } from "./codecs.js";

/** Made-up stories, and the encodings that their language was written in. */
const STORIES: readonly (readonly [encodings: readonly string[], story: string])[] = [
  [
    ["windows-1252", "macintosh"],
    "Die Brücke über den Fluß wird für elf Wochen geschlossen, hieß es am Montag. „Das ist nötig“, sagte die Bürgermeisterin, „auch wenn es viele ärgert.“ Die Fähre fährt täglich.",
  ],
  [
    ["windows-1252"],
    "Le vieux pont fermera dès lundi à la circulation, a annoncé la mairie. Les piétons pourront être transportés gratuitement, même le soir, a précisé l’élue chargée des déplacements.",
  ],
  [
    ["windows-1250", "iso-8859-2"],
    "Stary most zostanie zamknięty w poniedziałek, poinformował urząd miasta. Prace potrwają jedenaście tygodni, a mieszkańcy będą mogli pływać promem bez opłat, także późno w nocy.",
  ],
  [
    ["windows-1251", "koi8-r", "ibm866"],
    "Старый мост закроют в понедельник, сообщили в мэрии города. Работы продлятся одиннадцать недель, и всё это время пешеходов будет бесплатно перевозить паром, сказал глава отдела дорог.",
  ],
  [
    ["windows-1253", "iso-8859-7"],
    "Η παλιά γέφυρα θα κλείσει τη Δευτέρα, ανακοίνωσε ο δήμος. Οι εργασίες θα διαρκέσουν έντεκα εβδομάδες και οι κάτοικοι θα μετακινούνται δωρεάν με το πλοίο, είπε ο υπεύθυνος.",
  ],
  [
    ["windows-1254"],
    "Eski köprü pazartesi günü trafiğe kapatılacak, belediyeden yapılan açıklamada bildirildi. Çalışmalar on bir hafta sürecek, bu sürede yayalar için ücretsiz vapur işletilecek.",
  ],
  [
    ["gb18030"],
    "旧港大桥将于周一关闭，市政府在一份声明中表示。工程预计持续十一周，期间将为行人提供免费渡轮，负责道路的官员对记者说。",
  ],
  [
    ["big5"],
    "舊港大橋將於週一關閉，市政府在一份聲明中表示。工程預計持續十一週，期間將為行人提供免費渡輪，負責道路的官員對記者說。",
  ],
  [
    ["shift_jis", "euc-jp", "iso-2022-jp"],
    "古い橋は月曜日から通行止めになると市が発表した。工事は十一週間続く見込みで、その間は歩行者のために無料の渡し船が運航されると担当者は話した。",
  ],
  [
    ["euc-kr"],
    "오래된 다리가 월요일부터 폐쇄된다고 시청이 밝혔다. 공사는 열한 주 동안 계속될 예정이며 그동안 보행자를 위해 무료 배가 운항된다고 담당자가 말했다.",
  ],
];

/** ISO-2022-JP keeps a state: it has its bytes from those of EUC-JP, between escapes. */
function encode(encoding: string, text: string): Uint8Array {
  if (encoding !== "iso-2022-jp") return encodeAs(encoding, text);
  const inner = encodeAs("euc-jp", text).map((byte) => byte & 0x7f);
  return Uint8Array.of(0x1b, 0x24, 0x42, ...inner, 0x1b, 0x28, 0x42);
}

const CASES = STORIES.flatMap(([encodings, story]) =>
  encodings.map((encoding) => [encoding, story] as const),
);

describe("other encodings than UTF-8", () => {
  test.each(CASES)("%s is told by what it reads as", (encoding, story) => {
    const { page, article } = explainPage(encode(encoding, story));
    expect(page.text).toBe(story);
    expect(article.source.bytes).toBe(encode(encoding, story).length);
    expect(article.warnings.map(({ rule }) => rule)).toContain("decode/guessed-encoding");
    expect(article.warnings.find(({ rule }) => rule === "decode/guessed-encoding")?.reason).toContain(
      `read as ${article.source.encoding}`,
    );
  });

  test.each(CASES)("%s is read where it is named, and not told", (encoding, story) => {
    const { page, article } = explainPage(encode(encoding, story), { encoding });
    expect(page.text).toBe(story);
    expect([article.source.encoding, page.messages]).toEqual([encoding, []]);
  });

  test.each([
    ["UTF-16", "utf-16le", false, [0xff, 0xfe]],
    ["UTF-16 the other way", "utf-16be", true, [0xfe, 0xff]],
  ] as const)("%s is read by its mark", (_, encoding, __, mark) => {
    const { page } = explainPage(Uint8Array.of(...mark, ...encodeAs(encoding, "Мост 🙂")));
    expect([page.text, page.source.encoding, page.messages]).toEqual(["Мост 🙂", encoding, []]);
  });

  test.each([true, false])("UTF-32 is read by its mark, little-endian %s", (little) => {
    const view = new DataView(new ArrayBuffer(16));
    for (const [at, code] of [0xfeff, 0x1f642, 0x41, 0x110000].entries())
      view.setUint32(at * 4, code, little);
    const { page } = explainPage(new Uint8Array(view.buffer));
    expect(page.text).toBe("🙂A\ufffd");
    expect(page.source.encoding).toBe(little ? "utf-32le" : "utf-32be");
    expect(page.messages[0]?.rule).toBe("decode/bad-bytes");
  });

  test("a declared encoding comes before a guess, and after UTF-8, which can't be mistaken", () => {
    const read = (bytes: Uint8Array, encoding: string) => {
      const { page } = explainPage(bytes, {}, { encoding });
      return [page.text, page.source.encoding, page.messages.length];
    };
    const short = "Der Fluß und die Brücke";
    expect(read(encodeAs("windows-1250", short), "cp1250")).toEqual([short, "windows-1250", 0]);
    expect(read(Buffer.from(short), "iso-8859-1")).toEqual([short, "utf-8", 0]);
    expect(read(encodeAs("windows-1252", short), "no-such-name")).toEqual([short, "windows-1252", 1]);
    const [, russian] = STORIES[3] ?? [[], ""];
    expect(read(encodeAs("windows-1251", russian), "utf-8")).toEqual([russian, "windows-1251", 1]);
  });

  test("HTML names its encoding in its head", () => {
    const html =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-u"><p>Ще не все</p>';
    const { page } = explainPage(encodeAs("koi8-u", html));
    expect([page.text, page.source.encoding]).toEqual([html, "koi8-u"]);
  });

  test("what can't be read in a named encoding is told", () => {
    const { page } = explainPage(Uint8Array.of(0x61, 0xff, 0x62), { encoding: "utf-8" });
    expect(page.text).toBe("a\ufffdb");
    expect(page.messages[0]).toMatchObject({ rule: "decode/bad-bytes", severity: "warning" });
  });

  test("damaged UTF-8 stays UTF-8: ten signs for each bad place, and one sign less", () => {
    const of = (signs: number): Uint8Array =>
      Buffer.concat([Buffer.from("é ".repeat(signs)), Buffer.of(0xc3)]);
    expect(explainPage(of(10)).page).toMatchObject({
      text: `${"é ".repeat(10)}\ufffd`,
      source: { encoding: "utf-8" },
      messages: [{ rule: "decode/bad-bytes" }],
    });
    const fewer = (): unknown => explainPage(of(9)).page.source.encoding;
    expect(fewer).not.toThrow("utf-8");
  });

  test("random bytes are no text in any encoding", () => {
    let seed = 7;
    const next = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return 1 + ((seed >> 16) % 255);
    };
    for (let length = 20; length < 2000; length += 40) {
      const bytes = Uint8Array.from({ length }, next);
      expect(() => cleanPage(bytes), `${length} bytes`).toThrow(PageReadError);
    }
  });
});

describe("invisible signs", () => {
  const mended = (given: string) => {
    const { page, article } = explainPage(given, { provenance: true });
    return { text: page.text, repairs: article.provenance?.repairs };
  };

  test.each([
    ["soft hyphens", "Brü\u00adcken\u00adbau", "Brückenbau", 2],
    ["zero-width spaces", "har\u200bbour", "harbour", 1],
    ["word joiners and byte order marks inside", "\ufeffhar\u2060bo\ufeffur", "harbour", 2],
    ["marks of direction with nothing to turn", "\u200e4 March\u202c \u2067x\u2069", "4 March x", 4],
  ])("%s are left out, and counted", (_, given, text, count) => {
    expect(mended(given).text).toBe(text);
    expect(mended(given).repairs).toMatchObject([
      { value: count, rule: "repair/invisible-signs", certainty: "inferred", span: null },
    ]);
  });

  test.each([
    ["joiners, which are spelling", "می\u200cخواهم क्\u200dष"],
    ["zero-width spaces of Thai and Khmer", "สะพาน\u200bเก่า ស្ពាន\u200bចាស់"],
    ["marks of direction on a line from right to left", "\u200fהגשר 12 \u200eABC"],
    ["a byte order mark at the start, which normalising takes off", "\ufeffBridge"],
  ])("%s stay", (_, given) => {
    expect(mended(given).text).toBe(given.replace(/^\ufeff/, ""));
    expect(mended(given).repairs).toBeUndefined();
  });

  test("non-breaking spaces without a semicolon are read, and counted", () => {
    expect(mended("By&nbspMaria Lopez &nbsp&nbsp")).toMatchObject({
      text: "By\u00a0Maria Lopez \u00a0\u00a0",
      repairs: [{ value: 3, rule: "repair/bare-spaces" }],
    });
    expect(mended("Write &nbsp; where no line may end").repairs).toBeUndefined();
    const story =
      "The bridge over the harbour reopened on Thursday after six years of repairs, the town said.\n\n";
    const given = `Home\n\nBridge reopens&nbsptoday\n\nBy&nbspMaria Lopez\n\n4 March 2021\n\n${story.repeat(3)}`;
    const { authors, provenance } = cleanPage(given, { provenance: true });
    expect(authors).toEqual(["Maria Lopez"]);
    const span = provenance?.authors?.[0]?.span;
    expect(given.slice(span?.start, span?.end)).toBe("Maria Lopez");
  });

  test("rare line ends are counted, LF and CR LF are none", () => {
    expect(mended("a\r\nb\nc").repairs).toBeUndefined();
    expect(mended("a\rb\fc\u0085d\u2028e\u2029f").repairs).toMatchObject([
      { value: 5, rule: "repair/line-ends" },
    ]);
  });

  test("spans stay in the text as given", () => {
    const given = "\ufeffHo\u00adme\r\n\u200eSpo\u00adrt, Cafe\u0301 \u2060news\r\nBridge\r\n";
    const page = readPage(given);
    const removed = ["Home", "Sport", "Café news", "Bridge"].map((text) => {
      const start = page.text.indexOf(text);
      return {
        text,
        label: "unsure",
        rule: "a/b",
        confidence: 1,
        span: { start, end: start + text.length },
      } as const;
    });
    const moved = withGivenSpans({ ...cleanPage("Home"), removed }, page).removed ?? [];
    expect(moved.map(({ span }) => given.slice(span.start, span.end))).toEqual([
      "Ho\u00adme",
      "Spo\u00adrt",
      "Cafe\u0301 \u2060news",
      "Bridge",
    ]);
  });

  test("a million of them take no time", () => {
    const started = performance.now();
    mended("\u200e\u00ad".repeat(500_000));
    mended("\u200b\n".repeat(500_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
