import { hashText } from "./line.js";
import type { OutlineLine, PageOutline } from "./outline.js";
import { findRepeats, MIN_PAGES, type PageSource, type Repeats } from "./repeats.js";
import { groupPages, type SiteOfPage } from "./sites.js";
import { storyOf } from "./story.js";
import {
  type Below,
  MAX_SITE_LINES,
  type SiteTemplate,
  TEMPLATE_FORMAT,
  TEMPLATE_VERSION,
  type Template,
  type TemplateLine,
} from "./template.js";

/** Share of a site's pages on which a line of its header or footer stands. */
const FRAME_SHARE = 0.3;
/** Prose in a stretch that holds a smaller share of the page's biggest one is a comment or a teaser, not a part of the story. */
const STRETCH_SHARE = 0.25;
/**
 * Pages that were grouped by their lines are of one site if it repeats such a share of their lines. Source: on 34 groups of pages of one
 * site it is .26 to .93, half of them above .78; on groups of pages of different sites, which share "Home" and "Contact us", below .25.
 */
const REPEATED_SHARE = 0.3;
/** So many hosts of a site are named. */
const MAX_HOSTS = 5;
/** Places are kept in thousandths, so that sums are the same in any order. */
const PLACE_UNITS = 1000;

/** What is counted of one line of a site. */
interface LineCount {
  text: string;
  pages: number;
  /** Sum of places, in PLACE_UNITS. */
  places: number;
  /** Pages on which it stands above the story. */
  above: number;
  readonly below: MutableBelow;
}

type MutableBelow = { -readonly [name in keyof Below]: Below[name] };

/** What is counted of one site. */
interface SiteCount {
  readonly name: string | null;
  /** Pages by line, a story that is there twice counted twice. */
  readonly all: Map<number, number>;
  allPages: number;
  /** Different lines of its pages, page by page, and those of them that the site repeats. */
  pageLines: number;
  repeatedLines: number;
  readonly stories: Set<number>;
  pages: number;
  readonly lines: Map<number, LineCount>;
  readonly hosts: Map<string, number>;
  readonly top: MutableBelow;
}

function noneBelow(): MutableBelow {
  return { pages: 0, words: 0, prose: 0 };
}

/** Calls `visit` for every page that is of a site, with its place in the order of ids. */
function visitPages(
  source: PageSource,
  siteOf: SiteOfPage,
  visit: (page: PageOutline, site: string | number, at: number) => void,
): void {
  let at = 0;
  for (const page of source()) {
    const site = siteOf[at] ?? null;
    if (site !== null) visit(page, site, at);
    at++;
  }
}

function countLines(lines: readonly OutlineLine[], story: number | null, count: SiteCount): void {
  const storyAt = lines.findIndex(({ hash }) => hash === story);
  const seen = new Set<number>();
  lines.forEach(({ hash, text }, index) => {
    if (seen.has(hash)) return;
    seen.add(hash);
    count.pageLines++;
    if ((count.all.get(hash) ?? 0) < MIN_PAGES) return;
    count.repeatedLines++;
    const line = count.lines.get(hash) ?? { text, pages: 0, places: 0, above: 0, below: noneBelow() };
    if (text < line.text) line.text = text;
    line.pages++;
    line.places += Math.round((PLACE_UNITS * index) / Math.max(1, lines.length - 1));
    if (index < storyAt) line.above++;
    count.lines.set(hash, line);
  });
}

/** One-off text from one repeated line down to the next, on one page. */
interface Stretch {
  readonly below: MutableBelow;
  words: number;
  prose: number;
}

function stretchesOf(lines: readonly OutlineLine[], { lines: counts, top }: SiteCount): Stretch[] {
  let stretch: Stretch = { below: top, words: 0, prose: 0 };
  const stretches = [stretch];
  for (const { hash, words, prose } of lines) {
    const line = counts.get(hash);
    if (line && line.pages >= MIN_PAGES) {
      stretch = { below: line.below, words: 0, prose: 0 };
      stretches.push(stretch);
    } else {
      stretch.words += words;
      if (prose) stretch.prose += words;
    }
  }
  return stretches;
}

function countBelow(lines: readonly OutlineLine[], count: SiteCount): void {
  const stretches = stretchesOf(lines, count);
  const most = stretches.reduce((highest, { prose }) => Math.max(highest, prose), 0);
  const seen = new Set<MutableBelow>();
  for (const { below, words, prose } of stretches) {
    if (words === 0) continue;
    if (!seen.has(below)) below.pages++;
    seen.add(below);
    below.words += words;
    if (prose >= STRETCH_SHARE * most) below.prose += prose;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPlace(a: TemplateLine, b: TemplateLine): number {
  return a.place - b.place || compareText(a.line, b.line);
}

function byPages(a: TemplateLine, b: TemplateLine): number {
  return b.pages - a.pages || compareText(a.line, b.line);
}

function describeSite(count: SiteCount): SiteTemplate {
  const header: TemplateLine[] = [];
  const footer: TemplateLine[] = [];
  const repeated: TemplateLine[] = [];
  const least = FRAME_SHARE * count.pages;
  for (const { text, pages, places, above, below } of count.lines.values()) {
    if (pages < MIN_PAGES) continue;
    const place = Math.round(places / pages) / PLACE_UNITS;
    const part = pages < least ? repeated : 2 * above > pages ? header : footer;
    part.push({ line: text, pages, place, below: { ...below } });
  }
  const room = Math.max(0, MAX_SITE_LINES - header.length - footer.length);
  const hosts = [...count.hosts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  const lines = [...header, ...footer].map(({ line }) => line).sort();
  return {
    id: hashText(lines.join("\n")).toString(16),
    name: count.name,
    hosts: hosts.slice(0, MAX_HOSTS).map(([host]) => host),
    pages: count.pages,
    top: { ...count.top },
    header: header.sort(byPlace).slice(0, MAX_SITE_LINES / 2),
    footer: footer.sort(byPlace).slice(0, MAX_SITE_LINES / 2),
    repeated: repeated.sort(byPages).slice(0, room),
  };
}

/** Pages by line of every site. */
function countAll(
  source: PageSource,
  siteOf: SiteOfPage,
  { numberOf }: Repeats,
): Map<string | number, SiteCount> {
  const counts = new Map<string | number, SiteCount>();
  visitPages(source, siteOf, (page, site) => {
    const name = typeof site === "string" ? site : null;
    const count: SiteCount = counts.get(site) ?? {
      name,
      all: new Map(),
      allPages: 0,
      pageLines: 0,
      repeatedLines: 0,
      stories: new Set(),
      pages: 0,
      lines: new Map(),
      hosts: new Map(),
      top: noneBelow(),
    };
    counts.set(site, count);
    count.allPages++;
    for (const hash of new Set(page.lines.map((line) => line.hash))) {
      if (numberOf.has(hash)) count.all.set(hash, (count.all.get(hash) ?? 0) + 1);
    }
  });
  return counts;
}

function isSite({ name, pages, pageLines, repeatedLines }: SiteCount): boolean {
  return pages >= MIN_PAGES && (name !== null || repeatedLines >= REPEATED_SHARE * pageLines);
}

/** What was learnt of some pages. */
export interface Learnt {
  readonly template: Template;
  /** Different pages in all. */
  readonly pageCount: number;
  /** Goes through all pages once more. */
  siteless(): Siteless;
}

/** Pages that are of no site in a template: how many, and the first of them by `id`. */
export interface Siteless {
  readonly count: number;
  readonly first: readonly string[];
}

/** So many pages without a site are named. */
const MAX_SITELESS = 5;

/** `known`: the sites of the template. */
function findSiteless(source: PageSource, siteOf: SiteOfPage, known: ReadonlySet<string | number>): Siteless {
  const first: string[] = [];
  let count = 0;
  let at = 0;
  for (const { id } of source()) {
    const site = siteOf[at++] ?? null;
    if (site !== null && known.has(site)) continue;
    count++;
    if (first.length < MAX_SITELESS) first.push(id);
  }
  return { count, first };
}

/** As `learnTemplate`, and which pages are of no site. */
export function learnSites(source: PageSource): Learnt {
  const repeats = findRepeats(source);
  const siteOf = groupPages(source, repeats);
  const counts = countAll(source, siteOf, repeats);
  const countedPages = new Set<number>();
  visitPages(source, siteOf, (page, site, at) => {
    const count = counts.get(site) as SiteCount;
    const lines = page.lines;
    const story = storyOf(lines, count.all, count.allPages);
    if (story !== null && count.stories.has(story)) return;
    if (story !== null) count.stories.add(story);
    countedPages.add(at);
    count.pages++;
    if (page.host !== null) count.hosts.set(page.host, (count.hosts.get(page.host) ?? 0) + 1);
    countLines(lines, story, count);
  });
  visitPages(source, siteOf, (page, site, at) => {
    if (countedPages.has(at)) countBelow(page.lines, counts.get(site) as SiteCount);
  });
  const described = [...counts]
    .filter(([, count]) => isSite(count))
    .map(([site, count]) => ({ site, told: describeSite(count) }))
    .filter(({ told: { header, footer } }) => header.length + footer.length > 0);
  const sites = described
    .map(({ told }) => told)
    .sort((a, b) => compareText(a.id, b.id) || compareText(a.name ?? "", b.name ?? ""));
  return {
    template: { format: TEMPLATE_FORMAT, version: TEMPLATE_VERSION, sites },
    pageCount: repeats.pageCount,
    siteless: () => findSiteless(source, siteOf, new Set(described.map(({ site }) => site))),
  };
}

/** What the sites of some pages repeat. The outcome depends on nothing but which pages there are. */
export function learnTemplate(source: PageSource): Template {
  return learnSites(source).template;
}
