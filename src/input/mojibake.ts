import { type Change, type Mended, unmended } from "./layers.js";
import { rereadAs } from "./misread.js";
import { countOddities } from "./oddities.js";
import { type WrongCodec, wrongCodecs } from "./wrongCodecs.js";

/** Two neighbours that may stand for two bytes of UTF-8 in one of the encodings that it is taken for: none has signs of other ranges. */
const TWO_SIGNS = /[\x80-\u045f\u2000-\u25ff]{2}/;

/** Pairs of a leading and a following byte that a line has at least, in signs beyond ASCII for each: even of four bytes has one. */
const MOST_SIGNS_A_PAIR = 6;

/** How often a text may have been misread, one time over the other. */
const MAX_TIMES = 3;

/** Odd places that must go for a repair, and the share (of those before it) that may be left. */
const MIN_PROOF = 2;
const MAX_LEFT = 1 / 3;

/** True where some line has so many pairs of signs as a misread one has. A clean page costs no more than this. */
function mayBeMisread(text: string): boolean {
  if (!TWO_SIGNS.test(text)) return false;
  const { leads, follows } = wrongCodecs();
  let pairs = 0;
  let signs = 0;
  let before = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x0a;
    if (unit >= 0x80) {
      signs += 1;
      if (((leads[before] ?? 0) & (follows[unit] ?? 0)) !== 0) pairs += 1;
    } else if (unit === 0x0a) {
      if (pairs > 0 && pairs * MOST_SIGNS_A_PAIR >= signs) return true;
      pairs = 0;
      signs = 0;
    }
    before = unit;
  }
  return false;
}

/** One way to put a text right: the steps, outermost first, and how odd the outcome is. */
interface Way {
  readonly text: string;
  readonly steps: readonly { readonly name: string; readonly changes: readonly Change[] }[];
  readonly odd: number;
  /** Odd places that are gone. */
  readonly gone: number;
}

/** The best of the ways to read a text again: that with the fewest odd places, of those the one with the fewest steps. */
function bestWay(way: Way, codecs: readonly WrongCodec[]): Way {
  if (way.steps.length === MAX_TIMES || way.odd === 0) return way;
  let best = way;
  for (const codec of codecs) {
    const reread = rereadAs(codec, way.text, true);
    if (reread === null || reread.changes.length === 0) continue;
    const { text, changes } = reread;
    const { odd } = countOddities(text);
    const steps = [...way.steps, { name: codec.name, changes }];
    const next = { text, steps, odd, gone: way.gone + way.odd - odd };
    const last = bestWay(next, codecs);
    if (last.odd < best.odd) best = last;
  }
  return best;
}

/** The text put right, and how; null where no way gives a text that is plainly better. */
function putRight(text: string, codecs: readonly WrongCodec[]): Way | null {
  if (!codecs.some((codec) => rereadAs(codec, text, true) !== null)) return null;
  const { odd } = countOddities(text);
  if (odd < MIN_PROOF) return null;
  const best = bestWay({ text, steps: [], odd, gone: 0 }, codecs);
  return best.odd <= odd * MAX_LEFT && best.gone >= MIN_PROOF ? best : null;
}

/** Changes of one line, moved to where the line stands before and after them. */
function moved(changes: readonly Change[], at: number, from: number): Change[] {
  return changes.map((change) => ({ ...change, at: change.at + at, from: change.from + from }));
}

/** Lines put right one by one, where the page as a whole can't be, by one encoding; null where it has nothing to do. */
function putLinesRight(text: string, codec: WrongCodec): Way | null {
  const steps: { changes: Change[]; at: number; from: number }[] = [];
  for (let time = 0; time < MAX_TIMES; time++) steps.push({ changes: [], at: 0, from: 0 });
  let gone = 0;
  const lines = text.split("\n").map((line) => {
    const way = TWO_SIGNS.test(line) ? putRight(line, [codec]) : null;
    let length = line.length;
    for (const [time, step] of steps.entries()) {
      const changes = way?.steps[time]?.changes ?? [];
      step.changes.push(...moved(changes, step.at, step.from));
      step.from += length + 1;
      length += changes.reduce((sum, change) => sum + change.length - change.fromLength, 0);
      step.at += length + 1;
    }
    gone += way?.gone ?? 0;
    return way?.text ?? line;
  });
  const used = steps.filter(({ changes }) => changes.length > 0);
  if (used.length === 0) return null;
  return {
    text: lines.join("\n"),
    steps: used.map(({ changes }) => ({ name: codec.name, changes })),
    odd: 0,
    gone,
  };
}

/** The way by the encoding that most speaks for. */
function bestByLine(text: string): Way | null {
  const lines = text.split("\n").filter(mayBeMisread);
  const codecs = wrongCodecs().codecs.filter((codec) =>
    lines.some((line) => putRight(line, [codec]) !== null),
  );
  const ways = codecs.map((codec) => putLinesRight(text, codec)).filter((way) => way !== null);
  return ways.reduce<Way | null>((best, way) => (best === null || way.gone > best.gone ? way : best), null);
}

/**
 * Text that was UTF-8 and was read as another encoding, once or more often ("Ã©" for "é", "Ð¼Ð¸Ñ€" for "мир"), read as it was meant.
 * All signs beyond ASCII of the page, or of a line, must be UTF-8 in one encoding, and the outcome must have far fewer places
 * that no writer writes: "MAÇÃ…", "PÓŁNOC" and curly quotes stay.
 */
export function repairMojibake(text: string): Mended {
  const way = mayBeMisread(text) ? (putRight(text, wrongCodecs().codecs) ?? bestByLine(text)) : null;
  if (way === null) return unmended(text);
  const layers = way.steps.map(({ changes }) => ({
    rule: "repair/mojibake",
    count: changes.length,
    changes,
  }));
  const names = way.steps.map(({ name }) => name).join(", then as ");
  const reason = `had UTF-8 that was read as ${names}; it was put right. Save the dump again as UTF-8 if you can.`;
  return {
    text: way.text,
    layers,
    messages: [{ severity: "warning", rule: "decode/mojibake", reason, span: null }],
  };
}
