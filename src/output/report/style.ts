/** The style of a report. Colours have a contrast of 4.5 or more on their ground, in both schemes. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f4f5f7; --ink: #1c1f23; --soft: #59616b; --line: #d5d9de;
  --bar: #2f6fb0; --track: #e3e7ec; --link: #0b5cad;
  --kept: #e4f4e6; --kept-edge: #1d7a30; --meta: #e3effb; --meta-edge: #1f62ad; --gone-edge: #7b838c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181b; --raised: #202429; --ink: #e7e9ec; --soft: #a2abb5; --line: #3a4048;
    --bar: #6ba6e0; --track: #2d333a; --link: #82b8f0;
    --kept: #16301b; --kept-edge: #6cc27c; --meta: #152a42; --meta-edge: #78b2f0; --gone-edge: #8c959f;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main, header, nav { max-width: 78rem; margin: 0 auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.5rem 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem; z-index: 2; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .5rem 0 0; }
.note { color: var(--soft); max-width: 48rem; }
code { font: .85em ui-monospace, monospace; color: var(--soft); overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.tiles div { background: var(--raised); border-radius: 6px; padding: .6rem .8rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.tiles dt { color: var(--soft); font-size: .85rem; }
.tiles dd { margin: 0; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 1rem 2.5rem; }
figure { margin: 0; min-width: 0; }
figcaption { font-weight: 600; margin-bottom: .35rem; }
svg { display: block; overflow: visible; font: 13px system-ui, sans-serif; }
svg text { fill: var(--ink); }
.end { text-anchor: end; } .middle { text-anchor: middle; }
.bar { fill: var(--bar); } .track { fill: var(--track); } .axis { fill: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-size: .85rem; color: var(--soft); font-weight: 600; }
th, td { padding: .3rem .6rem .3rem 0; vertical-align: top; }
.list td, .list th { border-bottom: 1px solid var(--line); }
.list .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; padding-right: 1rem; }
.list .wide { min-width: 12rem; overflow-wrap: anywhere; }
.list .plot { min-width: 8rem; width: 22%; vertical-align: middle; }
.keys { position: sticky; top: 0; z-index: 1; background: var(--ground); border-bottom: 1px solid var(--line); padding: .5rem 0; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; border-width: 0 0 1px; }
.keys legend { float: left; padding: 0; margin-right: 1.25rem; color: var(--soft); }
.page { border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 4.5rem; }
.page[open] { content-visibility: visible; padding-bottom: 1.5rem; }
summary { display: flex; gap: .75rem; padding: .5rem 0; cursor: pointer; }
summary::before { content: "▸"; color: var(--soft); }
[open] > summary::before { content: "▾"; }
.doubt { flex: none; width: 3.4rem; white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; font-weight: 600; }
.head { min-width: 0; display: grid; }
.name { overflow-wrap: anywhere; font: .85rem/1.4 ui-monospace, monospace; color: var(--soft); }
.title { overflow-wrap: anywhere; font-weight: 600; }
.doubts { color: var(--soft); font-size: .85rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: .15rem 1.5rem; margin: .25rem 0 .75rem; font-size: .9rem; }
.facts div { display: flex; gap: .5rem; min-width: 0; }
.facts dt { color: var(--soft); flex: none; width: 6.5rem; }
.facts dd { margin: 0; overflow-wrap: anywhere; min-width: 0; display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; }
.warnings { margin: 0 0 .75rem; padding-left: 1.2rem; font-size: .9rem; }
.dump { font-size: .9rem; line-height: 1.4; table-layout: fixed; }
.dump th:nth-child(1) { width: 3.5rem; text-align: right; padding-right: .75rem; }
.dump th:nth-child(3) { width: 19rem; }
.dump td { padding: .2rem .6rem; border-bottom: 1px solid var(--ground); overflow-wrap: anywhere; }
.dump td:first-child { text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; padding-left: 0; }
.dump td:nth-child(2) { white-space: pre-wrap; border-inline-start: 4px solid; }
.dump td:last-child { color: var(--soft); font-size: .8rem; }
.dump b { font-weight: 600; white-space: nowrap; }
.content td:nth-child(2) { background: var(--kept); border-inline-start-color: var(--kept-edge); }
.content b, .key-content { color: var(--kept-edge); }
.metadata td:nth-child(2) { background: var(--meta); border-inline-start: 4px double var(--meta-edge); }
.metadata b, .key-metadata { color: var(--meta-edge); }
.boilerplate td:nth-child(2) { color: var(--soft); border-inline-start: 4px dotted var(--gone-edge); }
main:has(#show-content:not(:checked)) .dump .content,
main:has(#show-metadata:not(:checked)) .dump .metadata,
main:has(#show-boilerplate:not(:checked)) .dump .boilerplate { display: none; }
@media (max-width: 46rem) {
  .dump thead { position: absolute; left: -99rem; }
  .dump, .dump tbody { display: block; }
  .dump tr { display: grid; grid-template-columns: 2.6rem minmax(0, 1fr); }
  .dump td:last-child { grid-column: 2; padding-top: 0; }
  .tiles { grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr)); }
  .tiles dd { font-size: 1.25rem; }
  .list .wide { min-width: 9rem; }
}
@media print { .keys, nav, .skip { display: none; } }
`;
