import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPage, explainPage } from "../src/clean.js";
import { withGivenSpans } from "../src/input/givenSpans.js";
import { repairMojibake } from "../src/input/mojibake.js";
import { readPage } from "../src/input/readPage.js";
import { wrongCodecs } from "../src/input/wrongCodecs.js";

const CODECS = wrongCodecs().codecs.map(({ name }) => name);

/** UTF-8 read as another encoding. */
function misread(text: string, name: string): string {
  const codec = wrongCodecs().codecs.find((known) => known.name === name);
  const signs: string[] = Array.from({ length: 0x100 }, (_, byte) => String.fromCharCode(byte));
  for (const [unit, byte] of codec?.bytes.entries() ?? []) {
    if (byte >= 0x80 && unit !== byte) signs[byte] = String.fromCharCode(unit);
  }
  return Array.from(new TextEncoder().encode(text), (byte) => signs[byte]).join("");
}

const STORIES = [
  "Die Brücke über den Fluß bleibt für elf Wochen gesperrt – „das ist nötig“, hieß es.",
  "L’élue a précisé que les piétons pourront traverser gratuitement, même à Noël.",
  "Stary most zostanie zamknięty w poniedziałek, poinformował urząd miasta.",
  "Старый мост закроют в понедельник, сообщили в мэрии города «Новая гавань».",
  "Η παλιά γέφυρα θα κλείσει τη Δευτέρα, ανακοίνωσε ο δήμος.",
  "旧港大桥将于周一关闭，市政府在一份声明中表示。",
  "古い橋は月曜日から通行止めになると市が発表した。",
  "الجسر القديم سيغلق يوم الاثنين كما أعلنت البلدية.",
  "Eski köprü pazartesi günü trafiğe kapatılacak.",
  "It’s “closed” — don’t go there 🙂",
];

describe("misread text", () => {
  test.each(CODECS)("as %s, once and twice, is put right", (name) => {
    for (const story of STORIES) {
      const once = misread(story, name);
      expect(repairMojibake(once).text).toBe(story);
      expect(repairMojibake(misread(once, name)).text).toBe(story);
    }
  });

  test("is put right where two encodings came one after the other, and told", () => {
    const wrong = misread(misread(STORIES[3] ?? "", "windows-1251"), "windows-1252");
    const { text, layers, messages } = repairMojibake(wrong);
    expect(text).toBe(STORIES[3]);
    expect(layers.map(({ rule }) => rule)).toEqual(["repair/mojibake", "repair/mojibake"]);
    expect(messages).toMatchObject([{ severity: "warning", rule: "decode/mojibake" }]);
    expect(messages[0]?.reason).toContain("read as windows-1252, then as windows-1251");
  });

  test("is put right line by line, beside lines that are right", () => {
    const right = ["Café “Zum Anker”", "© Zeitung", STORIES[0] ?? ""];
    const wrong = [right[0], right[1], misread(right[2] ?? "", "windows-1252"), "donâ€™t"].join("\n");
    expect(repairMojibake(wrong).text).toBe([...right, "don’t"].join("\n"));
  });

  test("has its quotes in control characters where latin-1 was meant", () => {
    expect(repairMojibake("thereâ\u0080\u0099s a â\u0080\u009cferryâ\u0080\u009d").text).toBe(
      "there’s a “ferry”",
    );
  });
});

describe("text that is right stays", () => {
  test.each([
    ...STORIES,
    "“curly” ‘quotes’ – and — dashes…",
    "CIDADÃ… A MAÇÃ É BOA… AMANHÃ\u00a0TAMBÉM",
    "PÓŁNOC",
    "ÚŽASNÉ",
    "«ООН» и НАТО»",
    "дії",
    "Её",
    "m² и 20 °C, 5 €",
    "MAÇÃ™",
    "NESTLÉ® and NESCAFÉ™, NESTLÉ® and NESCAFÉ™",
    "Â",
    "Ã and Â© are letters",
    "★★★ → ► ▼ │ ─",
    "IT候S",
    "naïve façade, Zoë’s résumé",
    "한국어 © 2020 – „тест“",
  ])("%s", (text) => {
    expect(repairMojibake(text)).toEqual({ text, layers: [], messages: [] });
  });
});

test("spans are in the text as given, through every repair", () => {
  const words = fc.constantFrom("Brücke", "мост", "旧港", "Fähre 🙂", "ferry", "Ho\u00adme");
  const page = fc.tuple(fc.array(words, { minLength: 8, maxLength: 30 }), fc.integer({ min: 1, max: 2 }));
  fc.assert(
    fc.property(page, fc.constantFrom(...CODECS), fc.nat(), ([all, times], codec, pick) => {
      const text = all.join("\r\n");
      const given = Array.from({ length: times }).reduce<string>((wrong) => misread(wrong, codec), text);
      const read = readPage(given);
      fc.pre(read.mended === text.replaceAll("\u00ad", ""));
      const starts = all.map(
        (_, at) => all.slice(0, at).join("\n").replaceAll("\u00ad", "").length + (at > 0 ? 1 : 0),
      );
      const at = pick % all.length;
      const start = starts[at] ?? 0;
      const end = start + (all[at] ?? "").replaceAll("\u00ad", "").length;
      const removed = [
        { text: "", label: "unsure", rule: "a/b", confidence: 1, span: { start, end } },
      ] as const;
      const span = withGivenSpans({ ...cleanPage("Home"), removed }, read).removed?.[0]?.span;
      const shown = given.slice(span?.start, span?.end);
      const expected = Array.from({ length: times }).reduce<string>(
        (wrong) => misread(wrong, codec),
        all[at] ?? "",
      );
      expect(shown).toBe(expected);
    }),
    { numRuns: 200 },
  );
});

test("a page that was put right has its repairs in provenance", () => {
  const { article } = explainPage(misread(STORIES.join("\n"), "windows-1252"), { provenance: true });
  expect(article.provenance?.repairs).toMatchObject([{ rule: "repair/mojibake", certainty: "inferred" }]);
  expect(article.warnings.map(({ rule }) => rule)).toContain("decode/mojibake");
});

test.each([
  ["pairs without end", "Ã©".repeat(500_000)],
  ["pairs without end that are not all of it", `${"Ã©".repeat(300_000)}Ã`],
  ["a lead before every letter", "Ãa".repeat(500_000)],
  ["lines of pairs", "donâ€™t Ã\n".repeat(100_000)],
  [
    "misread thrice",
    misread(misread(misread("é".repeat(50_000), "windows-1252"), "windows-1252"), "windows-1252"),
  ],
])("hostile text is read in linear time: %s", (_, text) => {
  const started = performance.now();
  repairMojibake(text);
  // Several times what it takes on a busy machine.
  expect(performance.now() - started).toBeLessThan(10_000);
});
