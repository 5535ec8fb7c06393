import { describe, expect, it } from "vitest";
import { measureBlocks } from "../src/blocks/measure.js";
import { readBareNames, readByline, readFirstName } from "../src/blocks/revise/byline.js";
import { cleanPage } from "../src/clean.js";
import { localeOf } from "../src/locales/pageLocale.js";
import type { Block } from "../src/types.js";
import { dump, STORY } from "./ferryStory.js";

function measured(text: string, language: string) {
  const end = text.length;
  const piece = { at: 0, from: 0, length: end };
  const block: Block = {
    index: 0,
    text,
    span: { start: 0, end },
    pieces: [piece],
    blankBefore: 0,
    mark: null,
    indent: 0,
    links: 0,
  };
  const [found] = measureBlocks([block], localeOf(language));
  if (!found) throw new Error("one block in, one block out");
  return found;
}

const BYLINES: readonly (readonly [language: string, text: string, names: readonly string[]])[] = [
  ["en", "By Maria Lopez", ["Maria Lopez"]],
  ["en", "By Maria Lopez, Tom O'Hara and Lucy Chen", ["Maria Lopez", "Tom O'Hara", "Lucy Chen"]],
  ["en", "By MARIA LOPEZ, Associated Press Writer", ["MARIA LOPEZ"]],
  ["en", "World | By Maria Lopez", ["Maria Lopez"]],
  ["en", "By Maria Lopez III", ["Maria Lopez III"]],
  ["pt", "Por Thaís Quaresma — Porto Sereno", ["Thaís Quaresma"]],
  ["zh", "【南灣日報╱記者林佩真／海尾報導】", ["林佩真"]],
  ["ja", "渡瀬文子2025年1月13日 21時37分", ["渡瀬文子"]],
  ["ja", "渡瀬文子 佐藤健一 2025年1月13日 21時37分", ["渡瀬文子", "佐藤健一"]],
  ["en", "By Maria Lopez mlopez@gazette.example", ["Maria Lopez"]],
  ["en", "By Maria Lopez, Harbour City Times", ["Maria Lopez"]],
  ["en", "By Maria Lopez in Lisbon", ["Maria Lopez"]],
  ["en", "ByMaria Lopez", ["Maria Lopez"]],
  ["de", "Maria Lopez (Text) und Tom Berg (Fotos)", ["Maria Lopez", "Tom Berg"]],
  ["pt", "Maria Lopez(texto)", ["Maria Lopez"]],
  ["zh", "本报记者 林佩真 通讯员 张海清", ["林佩真", "张海清"]],
  ["zh", "（南湾日报记者 林佩真）", ["林佩真"]],
  ["zh", "2025-03-14 09:23 来源：南湾日报 作者：林佩真 点击：2316次", ["林佩真"]],
  ["fa", "گزارش از: مریم رضایی، خبرنگار", ["مریم رضایی"]],
  ["hi", "By अनीता शर्मा Edited By: राकेश वर्मा", ["अनीता शर्मा"]],
  ["ko", "기자명 김하늬 칼럼니스트", ["김하늬"]],
  ["ko", "(한빛=온누리통신) 김하늬 기자 = 배가 다시 다닌다고 회사가 밝혔다.", ["김하늬"]],
  ["el", "Συντάχθηκε από τον/την Μαρία Λαμπράκη", ["Μαρία Λαμπράκη"]],
  ["es", "Maria LopezTom Berg (enviado especial)", ["Maria Lopez", "Tom Berg"]],
  ["ja", "有料記事渡瀬文子2025年1月13日 21時37分", ["渡瀬文子"]],
  ["en", "By Maria Lopez on Monday, November 18th, 2019 at 11:04 a.m.", ["Maria Lopez"]],
  ["en", "By J.R. van der Meer", ["J.R. van der Meer"]],
  ["en", "Tom Carter | January 10, 2008", ["Tom Carter"]],
  ["en", "By Maria Lopez THE GAZETTE", ["Maria Lopez"]],
  ["en", "By Maria Lopez.", ["Maria Lopez"]],
  ["en", "By: Maria T. Lopez, Jun-jun A. Santos - Correspondents", ["Maria T. Lopez", "Jun-jun A. Santos"]],
  ["en", "(Reporting by Maria Lopez in Lisbon and Tom Berg in Rome)", ["Maria Lopez", "Tom Berg"]],
  ["ko", "김하늬·이도윤 기자등록 2025.01.13 오전 6:10", ["김하늬", "이도윤"]],
  ["en", "By Tom Carter Jr.", ["Tom Carter Jr."]],
  ["en", "By Maria LopezWeekend", ["Maria Lopez"]],
  ["de", "Von Lisa BrandtGartenfreunde in Musterstadt", ["Lisa Brandt"]],
  ["en", "By Tom FitzGerald", ["Tom FitzGerald"]],
  ["en", "By Stonevale HarborWorks", ["Stonevale HarborWorks"]],
  ["de", "Von Lisa Brandt und Jörg Weiß", ["Lisa Brandt", "Jörg Weiß"]],
  ["de", "von Dr. Max Kröger", ["Dr. Max Kröger"]],
  ["es", "Por Gustavo E. Medina", ["Gustavo E. Medina"]],
  ["fr", "Par Pauline Lefèvre et Jean-Luc Morel", ["Pauline Lefèvre", "Jean-Luc Morel"]],
  ["nl", "Door Jan van den Berg en Piet de Boer", ["Jan van den Berg", "Piet de Boer"]],
  ["ru", "Автор: Иван Петров", ["Иван Петров"]],
  ["hr", "Piše: I. Perković", ["I. Perković"]],
  ["hr", "Piše: Ana I. Perković i Marin Lovrić", ["Ana I. Perković", "Marin Lovrić"]],
  ["en", "Maria Lopez, correspondent", ["Maria Lopez"]],
  ["fi", "Matti Niemelä, toimittaja", ["Matti Niemelä"]],
  ["sl", "Avtorja: Nina Zorman in Matej Kovačič", ["Nina Zorman", "Matej Kovačič"]],
  ["bg", "от Иван Петров", ["Иван Петров"]],
  ["zh", "記者李明華／台北報導", ["李明華"]],
  ["ja", "山田太郎2025年1月13日 21時37分", ["山田太郎"]],
];

const OTHERS: readonly (readonly [language: string, text: string, names: readonly string[]])[] = [
  ["en", "By The Associated Press", ["The Associated Press"]],
  ["en", "Posted by HarbourGazette on Tuesday, August 29, 2023", ["HarbourGazette"]],
  ["en", "By Maria Lopez, PhD, Tom Carter, MD", ["Maria Lopez", "Tom Carter"]],
  ["en", "Our tips by Maria Lopez", ["Maria Lopez"]],
  ["en", "By Maria Lopez, Harbour City", ["Maria Lopez"]],
  ["en", "By Special Gazette Team", ["Special Gazette Team"]],
  ["de", "Von Lena von Hagen", ["Lena von Hagen"]],
  ["de", "von Fatima in Gefühle", ["Fatima"]],
  ["ko", "이용민 기자 | 2020-03-04 16:52:59", ["이용민"]],
  ["pl", "Autor: Anna Wójcik-Nowak", ["Anna Wójcik-Nowak"]],
  ["en", "By Maria Lopez Harbour News", ["Maria Lopez"]],
  ["en", "By Maria Lopez and Tom Norrell Harbour Staff", ["Maria Lopez", "Tom Norrell"]],
  ["en", "By Maria Lopez and Tom Carter Gazette Staff", ["Maria Lopez", "Tom Carter"]],
  ["en", "By Tom James Deputy Editor", ["Tom James"]],
  ["en", "By A. J. Carter View In Digital Edition", ["A. J. Carter"]],
  ["de", "von Lisa Brandt Foto: Jörg Weiß", ["Lisa Brandt"]],
  ["de", "30. Oktober 2023 Lisa Brandt Kultur", ["Lisa Brandt"]],
  ["en", "By Maria Lopez, Qwenda B. Ferrow", ["Maria Lopez", "Qwenda B. Ferrow"]],
  ["en", "By Maria LOPEZ, Qwenda FERROW", ["Maria LOPEZ", "Qwenda FERROW"]],
  ["en", "By Maria and Tom", ["Maria", "Tom"]],
  ["en", "ByJ.R. Carter", ["J.R. Carter"]],
  ["en", "3 May 2024AuthorMaria Lopez4 comments", ["Maria Lopez"]],
  ["en", "By University of Stonevale", ["University of Stonevale"]],
  ["en", "By QBC Staff", ["QBC Staff"]],
  ["en", "By QBC QBC", ["QBC"]],
  ["es", "Por Agencia Dardo", ["Agencia Dardo"]],
  ["de", "von hafenwind1984", ["hafenwind1984"]],
  ["en", "Author: Bo2fisher on May 3, 2024, 13:36", ["Bo2fisher"]],
];

const NONE: readonly (readonly [language: string, text: string])[] = [
  ["en", "By Staff"],
  ["en", "By the Staff"],
  ["en", "By our correspondent"],
  ["en", "By staff and agencies"],
  ["en", "By Quick Column Reporter"],
  ["en", "By the river the men waited for a boat."],
  ["en", "Photo by Maria Lopez"],
  ["en", "January 10, 2008"],
  ["de", "Von der Küste bis zu den Bergen"],
  ["en", "maria@gazette.example"],
];

describe("readByline", () => {
  it.each(BYLINES)("%s %s", (language, text, names) => {
    const byline = readByline(measured(text, language), localeOf(language));
    expect(byline?.names.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });

  it.each(OTHERS)("%s %s", (language, text, names) => {
    const byline = readByline(measured(text, language), localeOf(language));
    expect((byline?.names ?? []).map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });

  it.each(NONE)("none in %s %s", (language, text) => {
    expect(readByline(measured(text, language), localeOf(language))).toBeNull();
  });
});

describe("readBareNames", () => {
  it.each([
    ["Maria Lopez", ["Maria Lopez"]],
    ["Maria Lopez @mlopez", ["Maria Lopez"]],
    ["Maria Lopez/Tom Carter", ["Maria Lopez", "Tom Carter"]],
    ["Maria Lopez 2 minutes read", ["Maria Lopez"]],
    ["Maria Lopez HG", ["Maria Lopez"]],
    ["Maria LopezTHE GULL", ["Maria Lopez"]],
    ["Maria LopezReporter Tolva", ["Maria Lopez"]],
    ["Maria LopezTom Berg", ["Maria Lopez", "Tom Berg"]],
    ["Maria Lopez-Reyes Tom Whitford", ["Maria Lopez-Reyes", "Tom Whitford"]],
    ["Maria Lopez Maria Lopez", ["Maria Lopez"]],
    ["Maria Lopez (now) and Tom Berg (earlier)", ["Maria Lopez", "Tom Berg"]],
    ["Penelope Fitz", ["Penelope Fitz"]],
    ["Maria FitzGerald", ["Maria FitzGerald"]],
    ["Maria Lopez, Gull News journalist @mlopez m.lopez@gull.example", ["Maria Lopez"]],
  ])("%s", (text, names) => {
    const byline = readBareNames(measured(text, "en"), localeOf("en"), "bare");
    expect(byline?.names.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });

  it.each([
    "Latest",
    "Harbour City Times",
    "Storm closes port",
    "Reuters",
    "A",
    "",
    "Top Stories",
    "12 May 2020",
  ])("none in %s", (text) => {
    expect(readBareNames(measured(text, "en"), localeOf("en"), "bare")).toBeNull();
  });
});

describe("readFirstName", () => {
  it.each([
    ["Maria Lopez in Lisbon", ["Maria Lopez"]],
    ["Maria Lopez and Tom Carter in Lisbon", ["Maria Lopez", "Tom Carter"]],
    ["Maria Lopez and Harbour City in Winter", ["Maria Lopez"]],
  ])("%s", (text, names) => {
    const byline = readFirstName(measured(text, "en"), localeOf("en"));
    expect(byline?.names.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});

describe("a job behind a name", () => {
  it.each(["Maria Lopez, reporter", "Maria Lopez, correspondent"])("%s, below the date", (line) => {
    const page = dump("Home", "Ferry line to the islands reopens", "12 May 2017", line, STORY);
    expect(cleanPage(page).authors).toEqual(["Maria Lopez"]);
  });

  it("leads to nothing where it might lead to a name", () => {
    const story = [
      "Silta avattiin perjantaina kolmen vuoden odotuksen jälkeen, ja ensimmäisenä sen ylitti kylän postinjakaja pyörällään.",
      "Korjaus maksoi kaksi miljoonaa euroa. Kunta maksoi siitä puolet ja valtio loput, kertoo kunnanjohtaja Liisa Koivuranta.",
      "Vanha kansi oli lahonnut niin, että linja-autot kiersivät järven toista puolta. Matkaa kertyi joka aamu kolmetoista kilometriä.",
    ].join("\n\n");
    const page = dump(
      "Etusivu",
      "Silta avattiin",
      "Julkaistu 12.11.2024 klo 14.05",
      "Matti Niemelä, toimittaja",
      story,
    );
    expect(cleanPage(page).authors).toEqual(["Matti Niemelä"]);
  });
});

describe("authors that the page states by more than a line of theirs", () => {
  const header = ["Home", "Ferry line to the islands reopens", "12 May 2017"];
  const authorsOf = (...lines: readonly (string | readonly string[])[]): readonly string[] =>
    cleanPage(dump(...lines.flat())).authors;

  it.each([
    ["Tovenna Lopezsson tovenna.lopezsson@gazette.example"],
    ["Tovenna Lopezsson", "tlopezsson@gazette.example"],
  ])("by an address of mail: %s %s", (...lines) => {
    expect(authorsOf(...header, STORY, ...lines)).toEqual(["Tovenna Lopezsson"]);
  });

  it("but not by an address of somebody else", () => {
    expect(authorsOf(...header, STORY, "Tovenna Lopezsson", "newsdesk@gazette.example")).toEqual([]);
  });

  it("by a line below that goes on", () => {
    const lines = [
      "Home",
      "Ferry line to the islands reopens",
      "By Maria Lopez",
      "and Tom Berg",
      "12 May 2017",
    ];
    expect(authorsOf(...lines, STORY)).toEqual(["Maria Lopez", "Tom Berg"]);
  });

  it("but not by one that leads to somebody else", () => {
    const lines = ["Author: Maria Lopez", "Editor: Tom Berg", "12 May 2017"];
    expect(authorsOf(...header.slice(0, 2), ...lines, STORY)).toEqual(["Maria Lopez"]);
  });

  it("with what each of them does between", () => {
    const lines = ["By Maria Lopez", "Reporter", "Gull Media Group", "By Tom Berg", "Correspondent"];
    expect(authorsOf(...header, ...lines, STORY)).not.toContain("Gull Media Group");
  });
});

describe("a story that names its reporter before it begins", () => {
  it.each([
    [
      "zh",
      "南湾社澜川10月19日电 (记者 孔令舟)澜川省文物考古研究所19日在此间通报，该省石岬县遗址经过两个季度的发掘，发现距今约八千年的房址三十余座，出土陶器、石器和骨器一千多件。",
      ["孔令舟"],
    ],
    [
      "zh",
      "〔記者林佩真／霧嶺報導〕霧嶺市一名退休化學老師不滿樓上鄰居冷氣長期滴水，去年八月在陽台架設採光罩，雙方多次爭執，法院昨日判決雙方和解，並要求管委會改善排水。",
      ["林佩真"],
    ],
    [
      "ko",
      "(한빛=온누리통신) 김하늬 기자 = 해온전자가 전장 부품과 산업용 디스플레이 판매 호조에 힘입어 2분기에 시장 전망치를 웃도는 실적을 거뒀다. 회사는 연결 기준 영업이익이 작년보다 크게 늘었다고 25일 공시했다. 매출은 5조원을 처음 넘었고 순이익도 절반가량 늘어난 것으로 잠정 집계됐다. 주가는 장 마감 뒤 올랐다.",
      ["김하늬"],
    ],
  ])("%s %s", (language, text, names) => {
    const byline = readByline(measured(text, language), localeOf(language));
    expect(byline?.names.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });

  it("is none where the paragraph only speaks of reporters", () => {
    const text = `The ferry (its reporter said) was late. ${STORY}`;
    expect(readByline(measured(text, "en"), localeOf("en"))).toBeNull();
  });
});

describe("an outlet that hangs on to a name", () => {
  const headline = "Ferry line to the islands reopens";
  const authorsOf = (byline: string, ...others: readonly string[]): readonly string[] =>
    cleanPage(dump(`${headline} - The Tolva Globe`, "Home", others, "", headline, byline, STORY)).authors;

  it.each([
    ["By Maria Lopez Globe Correspondent", [], ["Maria Lopez"]],
    ["By Maria Lopez Gull News", ["Gull News"], ["Maria Lopez"]],
    ["By Maria Lopez Gull News", [], ["Maria Lopez"]],
    ["By Maria Lopez Globe", [], ["Maria Lopez Globe"]],
    ["By Maria Lopez Harper Correspondent", [], ["Maria Lopez Harper"]],
  ])("%s %s", (byline, others, authors) => {
    expect(authorsOf(byline, ...others)).toEqual(authors);
  });

  it("is kept where it is the bearer's own page", () => {
    const text = dump(`${headline} - Anna Maria Lopez`, "", headline, "By Anna Maria Lopez reporter", STORY);
    expect(cleanPage(text).authors).toEqual(["Anna Maria Lopez"]);
  });
});
