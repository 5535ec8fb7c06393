/**
 * Scripts that news is written in, by first and last code point of their blocks: the name of a script that several languages share,
 * else the ISO 639-1 code of the language that uses it. In order of code points.
 */
const SCRIPTS: readonly { readonly first: number; readonly last: number; readonly name: string }[] = [
  { first: 0x41, last: 0x24f, name: "Latin" },
  { first: 0x370, last: 0x3ff, name: "el" },
  { first: 0x400, last: 0x52f, name: "Cyrillic" },
  { first: 0x531, last: 0x58f, name: "hy" },
  { first: 0x5d0, last: 0x5f4, name: "he" },
  { first: 0x620, last: 0x6ff, name: "Arabic" },
  { first: 0x900, last: 0x97f, name: "Devanagari" },
  { first: 0x980, last: 0x9ff, name: "bn" },
  { first: 0xa00, last: 0xa7f, name: "pa" },
  { first: 0xa80, last: 0xaff, name: "gu" },
  { first: 0xb00, last: 0xb7f, name: "or" },
  { first: 0xb80, last: 0xbff, name: "ta" },
  { first: 0xc00, last: 0xc7f, name: "te" },
  { first: 0xc80, last: 0xcff, name: "kn" },
  { first: 0xd00, last: 0xd7f, name: "ml" },
  { first: 0xd80, last: 0xdff, name: "si" },
  { first: 0xe00, last: 0xe7f, name: "th" },
  { first: 0xe80, last: 0xeff, name: "lo" },
  { first: 0xf00, last: 0xfff, name: "bo" },
  { first: 0x1000, last: 0x109f, name: "my" },
  { first: 0x10a0, last: 0x10ff, name: "ka" },
  { first: 0x1100, last: 0x11ff, name: "ko" },
  { first: 0x1200, last: 0x137f, name: "am" },
  { first: 0x1780, last: 0x17ff, name: "km" },
  { first: 0x1c90, last: 0x1cbf, name: "ka" },
  { first: 0x1e00, last: 0x1eff, name: "Latin" },
  { first: 0x1f00, last: 0x1fff, name: "el" },
  { first: 0x3041, last: 0x30ff, name: "ja" },
  { first: 0x3400, last: 0x9fff, name: "zh" },
  { first: 0xac00, last: 0xd7a3, name: "ko" },
];
const KANA = SCRIPTS.findIndex(({ name }) => name === "ja");
const HAN = SCRIPTS.findIndex(({ name }) => name === "zh");

/** Letters of an alphabet that say as much as one sign of Chinese, Japanese or Korean. */
const IDEOGRAPH_WEIGHT = 2.5;
/** Share of kana among kana and Han signs from which a text is Japanese; Chinese pages quote a word or two. */
const JAPANESE_KANA = 0.1;

/** What a text is written in. */
export interface ScriptCounts {
  /** Letters of all scripts; ideographs count more. */
  readonly letters: number;
  /** The script with most letters, or its language where only one uses it; null where there are no letters. */
  readonly top: string | null;
  /** Its share of the letters, 0..1. */
  readonly share: number;
}

function isLetter(unit: number): boolean {
  if (unit < 0xc0) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return unit !== 0xd7 && unit !== 0xf7;
}

function countRows(text: string): Float64Array {
  const counts = new Float64Array(SCRIPTS.length);
  for (let at = 0, row = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isLetter(unit)) continue;
    const same = SCRIPTS[row];
    if (same === undefined || unit < same.first || unit > same.last) {
      row = SCRIPTS.findIndex(({ first, last }) => unit >= first && unit <= last);
    }
    if (row >= 0) counts[row] = (counts[row] ?? 0) + (row >= KANA ? IDEOGRAPH_WEIGHT : 1);
  }
  return counts;
}

export function countScripts(text: string): ScriptCounts {
  const counts = countRows(text);
  const kana = counts[KANA] ?? 0;
  const han = counts[HAN] ?? 0;
  const japanese = kana > JAPANESE_KANA * (kana + han);
  counts[KANA] = japanese ? kana + han : 0;
  counts[HAN] = japanese ? 0 : kana + han;
  const byName = new Map<string, number>();
  let letters = 0;
  let top: string | null = null;
  for (const [row, { name }] of SCRIPTS.entries()) {
    const count = (byName.get(name) ?? 0) + (counts[row] ?? 0);
    letters += counts[row] ?? 0;
    byName.set(name, count);
    if (count > (top === null ? 0 : (byName.get(top) ?? 0))) top = name;
  }
  return { letters, top, share: top === null ? 0 : (byName.get(top) ?? 0) / letters };
}
