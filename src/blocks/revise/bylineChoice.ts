import { type Forest, readForest, sumTrees } from "../../model/forest.js";
import { weightBytes } from "../../model/weightBytes.js";
import { afterCapitals } from "../../text/letterForms.js";
import { findWords } from "../../text/words.js";
import { type LabelledBlock, roleOf } from "../verdict.js";
import { IN_BRACKETS, readSignature } from "./byline.js";
import { type BylineCandidate, type BylineView, bylineCandidates, nameText } from "./bylineCandidates.js";
import { BYLINE_CLUES, bylineRows } from "./bylineClues.js";
import { highest } from "./clues.js";
import { isKnownName } from "./nameForm.js";
import { mailsIn } from "./nameParts.js";
import { conjunctions } from "./names.js";

/**
 * A name with a smaller share (0..1) of the odds, those of nobody's being named included, is not given; one that holds no given name that
 * is known needs more. Source: sites not seen, where 0.4 for both gives authors an F1 of .760 and names to .242 of the pages without (about
 * half of which name somebody); 0.35 for known names .765 and .252, 0.3 .767 and .269, 0.2 .773 and .313; 0.5 for the others .751 and .233.
 */
const MIN_SHARE = 0.4;
const MIN_KNOWN_SHARE = 0.35;
/** How much less likely (log-odds) than the likeliest line one beside it may be. */
const MAX_STEP = 3;
/** The same where it holds no known given name and the likeliest does. */
const MAX_UNKNOWN_STEP = 1;
/** Of two authors of one byline neither is so many times as likely as the other. */
const MAX_PART = 2;
/** Blocks between two lines of one byline. */
const MAX_DISTANCE = 2;

export interface ScoredByline {
  readonly candidate: BylineCandidate;
  /** Log-odds against nobody's being named. */
  readonly score: number;
}

/** "Nadia Holm is a reporter", at the end of the story or past it: the name is all that stands before the words for it. */
function isNote({ at, block, byline, reading, page }: BylineCandidate): boolean {
  const end = byline.names[0]?.end ?? 0;
  return (
    reading === "note" &&
    at >= (page.body?.end ?? 0) - 1 &&
    block.phrases.some(
      ({ kinds, from }) => kinds.includes("authorNote") && block.words[from]?.start === end + 1,
    )
  );
}

/** "Posted: 12 May 2017 Author: TolTA Category: …", "渡瀬文子2025年1月13日": with the date of publication in one line. */
function isStamped({ at, block, byline, reading, page }: BylineCandidate): boolean {
  const [name] = byline.names;
  if (!name || reading !== "own" || at !== page.stamp) return false;
  if (byline.context === "led") return /[:：]\s?$/u.test(block.text.slice(0, name.start));
  const [first] = block.phrases;
  const led = first?.from === 0 ? (block.words[first.to - 1]?.end ?? 0) : 0;
  if (name.start > 0 && (name.start < led || block.text.slice(led, name.start).trim() !== "")) return false;
  const [date] = block.dates;
  if (date === undefined || date.span.start < name.end) return false;
  if (date.span.start === name.end) return true;
  // "Maria Lopez | 3 May 2024"; a place or a paper may stand there too.
  return (
    BESIDE_DATE.test(block.text.slice(name.end, date.span.start)) &&
    isKnownName(block.text.slice(name.start, name.end))
  );
}

/** What stands between a date and a name beside it. */
const BESIDE_DATE = /^[\s|·•,/–—-]{1,5}$/u;

/** "3 May 2024, 09:14 Maria Lopez / Correspondent", "3 May 2024 / Maria Lopez": known names behind the date of publication, and nothing else but a job. */
function isBehindStamp({ at, block, byline, reading, page }: BylineCandidate): boolean {
  const [first] = byline.names;
  const last = byline.names.at(-1);
  const [date] = block.dates;
  if (!first || !last || !date || reading !== "own" || at !== page.stamp) return false;
  if (date.span.start > 0 || !BESIDE_DATE.test(block.text.slice(date.span.end, first.start))) return false;
  if (!byline.names.every(({ start, end }) => isKnownName(block.text.slice(start, end)))) return false;
  const next = block.words.findIndex(({ start }) => start >= last.end);
  return next < 0 || block.phrases.some(({ kinds, from }) => from === next && kinds.includes("jobTitle"));
}

/** Letters of a name that an address of mail has in it, at least. */
const MIN_MAILED = 3;
/** Words of a line that is an address of mail, at most. */
const MAX_MAIL_WORDS = 6;

/** "Maria Lopez maria.lopez@gazette.example": an address of mail, on the line or the one below, that is made of the name. */
function isMailed({ at, block, byline, page }: BylineCandidate): boolean {
  const below = page.blocks[at + 1];
  const lines = below && below.words.length <= MAX_MAIL_WORDS ? [block, below] : [block];
  const boxes = lines.flatMap(({ text }) =>
    mailsIn(text).map(
      ({ start, end }) => afterCapitals(text.slice(start, end).toLowerCase()).split("@")[0] ?? "",
    ),
  );
  if (boxes.length === 0) return false;
  return byline.names.some(({ start, end }) => {
    const words = findWords(block.text.slice(start, end)).map(({ text }) => afterCapitals(text));
    const last = words.at(-1) ?? "";
    const initial = words[0]?.charAt(0) ?? "";
    return (
      words.length > 1 &&
      last.length >= MIN_MAILED &&
      boxes.some((box) => box.startsWith(initial) && box.includes(last))
    );
  });
}

/** The first paragraph names its reporter before it begins: "(Reporter Maria Lopez) The ferry …". */
function isLedIn({ at, block, byline, page: { body } }: BylineCandidate): boolean {
  if (body === null || at < body.start || at > body.start + 1) return false;
  return byline.leadIn === true && roleOf(block) === "content";
}

/** "(Text: Maria Lopez)", a line in brackets at the story's end; below a last line beside the story, "（菅野沙織）" alone. */
function isSignature({ at, block, byline, page: { body } }: BylineCandidate): boolean {
  if (body === null || at < body.end - 1 || at > body.end + 1) return false;
  if (readSignature(block) !== null) return true;
  if (at > body.end) return false;
  const areKnown = byline.names.every(({ start, end }) => isKnownName(block.text.slice(start, end)));
  return byline.context === "led" && areKnown && IN_BRACKETS.test(block.text);
}

const STATING = [isNote, isStamped, isBehindStamp, isMailed, isLedIn, isSignature];

/** Whether the line says by its form alone that it names the author, wherever it stands. */
function isStated(candidate: BylineCandidate): boolean {
  return STATING.some((states) => states(candidate));
}

/** Lines that together name the authors, and every other line that was looked at. */
export interface BylineChoice {
  readonly chosen: readonly BylineCandidate[];
  /** Share (0..1) of the odds that falls to the name; 0 where none is chosen. */
  readonly share: number;
  readonly others: readonly BylineCandidate[];
  /** The likeliest line with another name, and that name's share (0..1) of the odds; null where there is none. */
  readonly next: { readonly candidate: BylineCandidate; readonly share: number } | null;
}

function isUnknown({ candidate }: ScoredByline): boolean {
  return candidate.reading !== "own" && !isKnownName(nameText(candidate));
}

/** "By Maria Lopez", and below it "and Tom Berg". */
function beginsWithAnd({ block, byline, page }: BylineCandidate): boolean {
  const [first] = block.words;
  return (
    first !== undefined &&
    conjunctions(page.locale).has(first.text) &&
    block.words[1]?.start === byline.names[0]?.start
  );
}

/** The words that a line leads to its names with. */
function leadText({ block, byline }: BylineCandidate): string {
  const lead = findWords(block.text.slice(0, byline.names[0]?.start));
  return lead.map(({ text }) => text).join(" ");
}

/** "Author: Maria Lopez", and below it "Editor: Tom Berg". */
function haveOtherLeads(a: BylineCandidate, b: BylineCandidate): boolean {
  return a.reading === "own" && a.byline.context === "led" && leadText(a) !== leadText(b);
}

/** Whether two lines stand below the same lead, or each below one of the same words. */
function haveOneLead(a: BylineCandidate, b: BylineCandidate): boolean {
  if (a.lead === b.lead) return true;
  const [one, other] = [a, b].map(({ lead, page }) => (lead === null ? undefined : page.blocks[lead]?.text));
  return one !== undefined && one === other;
}

/** Words behind the names of a line that goes on with a byline, at most: of what its bearer does. More are a note about somebody. */
const MAX_WORDS_BEHIND = 6;

function wordsBehind({ block, byline }: BylineCandidate): number {
  const end = byline.names.at(-1)?.end ?? 0;
  return block.words.filter((word) => word.start >= end).length;
}

/** Whether a line beside the chosen one goes on with its byline: found in the same way, and about as likely. */
function continues(best: ScoredByline, next: ScoredByline): boolean {
  const { candidate: a } = best;
  const { candidate: b } = next;
  if (b.at === a.at + 1 && beginsWithAnd(b)) return true;
  if (a.reading !== b.reading || a.byline.context !== b.byline.context || !haveOneLead(a, b)) return false;
  if (haveOtherLeads(a, b) || wordsBehind(b) > MAX_WORDS_BEHIND) return false;
  const step = isUnknown(next) && !isUnknown(best) ? MAX_UNKNOWN_STEP : MAX_STEP;
  return next.score >= best.score - step;
}

/** The likeliest line and those beside it that go on with its byline, in page order. */
function withNeighbours(scored: readonly ScoredByline[], best: number): BylineCandidate[] {
  const top = scored[best] as ScoredByline;
  let from = best;
  let to = best;
  const near = (a: number, b: number): boolean =>
    (scored[b] as ScoredByline).candidate.at - (scored[a] as ScoredByline).candidate.at <= MAX_DISTANCE;
  while (from > 0 && near(from - 1, from) && continues(top, scored[from - 1] as ScoredByline)) from--;
  while (to + 1 < scored.length && near(to, to + 1) && continues(top, scored[to + 1] as ScoredByline)) to++;
  return scored.slice(from, to + 1).map(({ candidate }) => candidate);
}

/** Exponentials of the scores of all lines with one of the names, together: each line once, though it be like two of them. */
function oddsOf(names: readonly string[], scored: readonly ScoredByline[]): number {
  return scored.reduce((sum, { candidate, score }) => {
    const text = nameText(candidate);
    return sum + (names.some((name) => isSameName(text, name)) ? Math.exp(score) : 0);
  }, 0);
}

/** Whether a line's name is `name`, or that with a word glued on, "Maria LopezReporter". */
function isSameName(written: string, known: string): boolean {
  const text = written.toLowerCase();
  const name = known.toLowerCase();
  if (text.length === name.length || !name.includes(" ")) return text === name;
  return text.startsWith(name) && /^\S/u.test(text.slice(name.length));
}

/** Odds of the likeliest name, together with those of the other authors of its byline where all stand below one lead, or are known for people's names. */
function shareOf(byline: readonly BylineCandidate[], name: string, scored: readonly ScoredByline[]): number {
  const own = oddsOf([name], scored);
  const names = [...new Set(byline.map(nameText))];
  const [first] = byline;
  if (first && first.lead !== null && byline.every(({ lead }) => lead === first.lead))
    return oddsOf(names, scored);
  if (!names.every(isKnownName)) return own;
  const least = Math.min(...names.map((each) => oddsOf([each], scored)));
  return least * MAX_PART < own ? own : oddsOf(names, scored);
}

/** The likeliest line that names none of the chosen. */
function nextOf(
  scored: readonly ScoredByline[],
  chosen: readonly BylineCandidate[],
  odds: number,
): BylineChoice["next"] {
  const names = new Set(chosen.map((candidate) => nameText(candidate).toLowerCase()));
  const left = scored.filter(({ candidate }) => !names.has(nameText(candidate).toLowerCase()));
  const next = left[highest(left.map(({ score }) => score))];
  return next
    ? { candidate: next.candidate, share: oddsOf([nameText(next.candidate)], scored) / odds }
    : null;
}

/** Of scored lines, in page order, those that name the authors. */
export function chooseAmong(scored: readonly ScoredByline[]): BylineChoice {
  const others = scored.map(({ candidate }) => candidate);
  let best = 0;
  let odds = 1;
  scored.forEach(({ score }, at) => {
    odds += Math.exp(score);
    if (score > (scored[best] as ScoredByline).score) best = at;
  });
  const top = scored[best];
  if (!top) return { chosen: [], share: 0, others, next: null };
  const likeliest = withNeighbours(scored, best);
  const name = nameText(top.candidate);
  const share = shareOf(likeliest, name, scored) / odds;
  const least = isKnownName(name) && top.candidate.reading !== "word" ? MIN_KNOWN_SHARE : MIN_SHARE;
  const stated = share < least ? scored.findIndex(({ candidate }) => isStated(candidate)) : best;
  if (stated < 0) return { chosen: [], share: 0, others, next: null };
  const chosen = stated === best ? likeliest : withNeighbours(scored, stated);
  const left = others.filter((candidate) => !chosen.includes(candidate));
  return { chosen, share, others: left, next: nextOf(scored, chosen, odds) };
}

let forest: Forest | null = null;

export function chooseBylines(blocks: readonly LabelledBlock[], view: BylineView): BylineChoice {
  const candidates = bylineCandidates(blocks, view);
  if (candidates.length === 0) return chooseAmong([]);
  forest ??= readForest(weightBytes("byline"));
  const trees = forest;
  const rows = bylineRows(candidates);
  return chooseAmong(
    candidates.map((candidate, index) => ({
      candidate,
      score: sumTrees(trees, rows, index * BYLINE_CLUES.length),
    })),
  );
}
