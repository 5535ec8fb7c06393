import type { PageOutline } from "./outline.js";
import { hashesOf, MIN_PAGES, type PageSource, type Repeats } from "./repeats.js";

/** Of a page's repeated lines so many are looked at in grouping: those of the smallest hash, the same ones on every page. */
const MAX_LOOKED_AT = 96;
/** A page belongs to a site from which it has so many lines... */
const MIN_SHARED = 3;
/** ...and so great a share of what it repeats, rare lines counting more. */
const MIN_OVERLAP = 0.3;
/** From here on two sites of one page are one. */
const SAME_SITE_OVERLAP = 0.55;

/** Sites under way, by number; a line's pages in each. Sites that turned out to be one are joined. */
class SiteBuilder {
  private readonly parents: number[] = [];
  private readonly sizes: number[] = [];
  private readonly sitesOfLine = new Map<number, Map<number, number>>();
  private readonly repeats: Repeats;

  constructor(repeats: Repeats) {
    this.repeats = repeats;
  }

  find(site: number): number {
    let at = site;
    while (this.parents[at] !== at) {
      this.parents[at] = this.parents[this.parents[at] as number] as number;
      at = this.parents[at] as number;
    }
    return at;
  }

  private weight(line: number): number {
    return Math.log(1 + this.repeats.pageCount / (this.repeats.pages[line] as number));
  }

  /** How much of what a page repeats each site has, 0..1; sites of too few shared lines are left out. */
  overlaps(lines: readonly number[]): Map<number, number> {
    let total = 0;
    const found = new Map<number, { weight: number; lines: number }>();
    for (const line of lines) {
      const weight = this.weight(line);
      total += weight;
      const here = new Map<number, number>();
      for (const [site, count] of this.sitesOfLine.get(line) ?? []) {
        const root = this.find(site);
        here.set(root, (here.get(root) ?? 0) + count);
      }
      for (const [site, count] of here) {
        const sum = found.get(site) ?? { weight: 0, lines: 0 };
        sum.weight += weight * Math.min(1, count / (this.sizes[site] as number));
        sum.lines++;
        found.set(site, sum);
      }
    }
    const overlaps = new Map<number, number>();
    for (const [site, sum] of found) if (sum.lines >= MIN_SHARED) overlaps.set(site, sum.weight / total);
    return overlaps;
  }

  /** Puts a page into the site that it overlaps most, or begins one with it. */
  add(lines: readonly number[]): void {
    const overlaps = [...this.overlaps(lines)].sort(([a, x], [b, y]) => y - x || a - b);
    const [best] = overlaps;
    let site: number;
    if (best && best[1] >= MIN_OVERLAP) site = best[0];
    else {
      site = this.parents.length;
      this.parents.push(site);
      this.sizes.push(0);
    }
    for (const [other, overlap] of overlaps) if (overlap >= SAME_SITE_OVERLAP) this.join(site, other);
    this.sizes[site] = (this.sizes[site] as number) + 1;
    for (const line of lines) {
      const counts = this.sitesOfLine.get(line) ?? new Map<number, number>();
      counts.set(site, (counts.get(site) ?? 0) + 1);
      this.sitesOfLine.set(line, counts);
    }
  }

  private join(site: number, other: number): void {
    if (site === other) return;
    this.parents[other] = site;
    this.sizes[site] = (this.sizes[site] as number) + (this.sizes[other] as number);
  }

  /** The site that a page overlaps most; null for none. */
  siteOf(lines: readonly number[]): number | null {
    let best: number | null = null;
    let most = MIN_OVERLAP;
    for (const [site, overlap] of this.overlaps(lines)) {
      if (overlap > most || (overlap === most && best !== null && site < best)) {
        best = site;
        most = overlap;
      }
    }
    return best;
  }
}

function repeatedLines(page: PageOutline, { numberOf }: Repeats): number[] {
  const known = [...new Set(hashesOf(page))].filter((hash) => numberOf.has(hash)).sort((a, b) => a - b);
  return known.slice(0, MAX_LOOKED_AT).map((hash) => numberOf.get(hash) as number);
}

/** The site of each page, by its place in the order of ids; null for a page of no site. */
export type SiteOfPage = readonly (string | number | null)[];

/**
 * Groups pages by their lines, those without a site given. Pages are taken in the order of their ids, which are their contents, so
 * that the outcome is the same in whatever order they were read; at the end each is put where it fits best.
 */
export function groupPages(source: PageSource, repeats: Repeats): SiteOfPage {
  const builder = new SiteBuilder(repeats);
  const lines: (string | Int32Array)[] = [];
  for (const page of source()) {
    if (page.site !== null) lines.push(page.site);
    else {
      const repeated = repeatedLines(page, repeats);
      lines.push(Int32Array.from(repeated));
      if (repeated.length >= MIN_SHARED) builder.add(repeated);
    }
  }
  const sites = lines.map((of) => (typeof of === "string" ? of : builder.siteOf([...of])));
  const sizes = new Map<string | number, number>();
  for (const site of sites) if (site !== null) sizes.set(site, (sizes.get(site) ?? 0) + 1);
  return sites.map((site) => (site !== null && (sizes.get(site) ?? 0) >= MIN_PAGES ? site : null));
}
