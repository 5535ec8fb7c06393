import { type Html, html, NOTHING } from "./html.js";
import { count } from "./words.js";

/** One bar: what it stands for, how long it is, and what it says at its end. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

const BAR_HEIGHT = 10;
const ROW_HEIGHT = 36;

/** A percentage for an attribute of SVG. */
function part(value: number, of: number): string {
  return `${of === 0 ? 0 : ((100 * value) / of).toFixed(2)}%`;
}

/** A bar of a share (0..1) on a track, as wide as its place. */
export function shareBar(share: number): Html {
  return html`<svg class="share" width="100%" height="${BAR_HEIGHT}" aria-hidden="true"><rect class="track" width="100%" height="100%" rx="2"/><rect class="bar" width="${part(share, 1)}" height="100%" rx="2"/></svg>`;
}

/** Bars that lie, each under its label and number. */
export function barPlot(title: string, bars: readonly Bar[]): Html {
  if (bars.length === 0) return NOTHING;
  const most = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(
    ({ label, value }, at) =>
      html`<text x="0" y="${at * ROW_HEIGHT + 14}">${label}</text><text class="end" x="100%" y="${at * ROW_HEIGHT + 14}">${count(value)}</text><rect class="track" y="${at * ROW_HEIGHT + 20}" width="100%" height="${BAR_HEIGHT}" rx="2"/><rect class="bar" y="${at * ROW_HEIGHT + 20}" width="${part(value, most)}" height="${BAR_HEIGHT}" rx="2"/>`,
  );
  const told = bars.map(({ label, value }) => `${label}: ${count(value)}`).join(", ");
  return html`<figure><figcaption>${title}</figcaption><svg role="img" aria-label="${`${title}. ${told}`}" width="100%" height="${bars.length * ROW_HEIGHT}">${rows}</svg></figure>`;
}

const HISTOGRAM_HEIGHT = 120;
const TOP = 18;
const BOTTOM = 20;

/** Bars that stand, one for each tenth of 0 to 1, with their numbers above and the scale below. */
export function histogram(title: string, bins: readonly number[]): Html {
  const most = Math.max(...bins, 1);
  const room = HISTOGRAM_HEIGHT - TOP - BOTTOM;
  const floor = HISTOGRAM_HEIGHT - BOTTOM;
  const bars = bins.map((value, at) => {
    const tall = value === 0 ? 0 : Math.max((room * value) / most, 1);
    const middle = part(at + 0.5, bins.length);
    return html`<rect class="bar" x="${part(at + 0.06, bins.length)}" y="${(floor - tall).toFixed(1)}" width="${part(0.88, bins.length)}" height="${tall.toFixed(1)}"/><text class="middle" x="${middle}" y="${(floor - tall - 4).toFixed(1)}">${value === 0 ? "" : count(value)}</text>`;
  });
  const told = bins
    .map((value, at) => `${at * 10} to ${at * 10 + 10} %: ${count(value)}`)
    .filter((_, at) => bins[at] !== 0)
    .join(", ");
  return html`<figure><figcaption>${title}</figcaption><svg role="img" aria-label="${`${title}. ${told}`}" width="100%" height="${HISTOGRAM_HEIGHT}">${bars}<rect class="axis" y="${floor}" width="100%" height="1"/><text x="0" y="${HISTOGRAM_HEIGHT - 4}">0 %</text><text class="middle" x="50%" y="${HISTOGRAM_HEIGHT - 4}">50 %</text><text class="end" x="100%" y="${HISTOGRAM_HEIGHT - 4}">100 %</text></svg></figure>`;
}
