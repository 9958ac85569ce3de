/** The look of the report as a web page, on screen and on paper. It contains nobody's words. */
export const htmlStyles = `
:root { color-scheme: light; --ink: #1f2a3c; --accent: #1f4e79; --rule: #a7b1bf; --tint: #e8eff7; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.55 Calibri, Carlito, "Segoe UI", system-ui, sans-serif; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: #fff; outline: 3px solid var(--accent); }
header, nav, main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1.25rem; overflow-wrap: anywhere; }
header { padding-top: 3rem; }
h1, h2, h3, h4 { color: var(--accent); line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2.1rem; margin: .25rem 0 1.5rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 1rem; padding-top: .75rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1.2rem; margin: 2rem 0 .75rem; }
h4 { font-size: 1.02rem; margin: 1.5rem 0 .5rem; }
.logos { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: center; margin: 0 0 1.25rem; }
.logos img { max-width: 100%; object-fit: contain; }
.kind { margin: 2rem 0 0; text-transform: uppercase; letter-spacing: .08em; font-weight: 700; }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .5rem 1.5rem; margin: 0; }
dt { font-weight: 700; }
dd { margin: 0; }
dd p { margin: 0; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { padding-left: 1.5rem; }
nav li { margin: .2rem 0; }
a { color: var(--accent); }
.numbered { display: grid; grid-template-columns: 2.5rem 1fr; margin: 0 0 .9rem; }
.numbered p { margin: 0; }
.letters { list-style: none; margin: .4rem 0 0; padding: 0; }
.letters > li { display: grid; grid-template-columns: 2.25rem 1fr; margin: 0 0 .3rem; }
.numbered > a { text-decoration: none; font-variant-numeric: tabular-nums; }
.remark, .note { font-style: italic; }
.points { list-style: none; margin: 0 0 1rem; padding: 0; }
.points > li { display: grid; grid-template-columns: 3rem 1fr; margin: 0 0 .9rem; }
.points .number { font-weight: 700; font-variant-numeric: tabular-nums; }
.points p { margin: 0; }
.detail { font-size: .92rem; }
.label { font-weight: 700; }
.wide { overflow-x: auto; margin: 1rem 0 1.75rem; }
.wide:focus-visible { outline: 3px solid var(--accent); }
table { border-collapse: collapse; width: 100%; min-width: 42rem; overflow-wrap: break-word; font-size: .9rem; line-height: 1.4; }
caption { text-align: left; font-weight: 700; color: var(--accent); padding: 0 0 .5rem; }
/* Of a table that is wider than the page, the caption stays in view and within it. */
caption span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 3rem); }
th, td { border: 1px solid var(--rule); padding: .4rem .55rem; text-align: left; vertical-align: top; }
.endless { overflow-wrap: anywhere; }
thead th { background: var(--tint); }
tbody th { font-weight: 400; }
figure { margin: 1rem 0 1.75rem; break-inside: avoid; }
figcaption { font-weight: 700; color: var(--accent); padding: 0 0 .5rem; }
figure svg { display: block; width: 100%; min-width: 30rem; height: auto; }
.numeric { text-align: right; font-variant-numeric: tabular-nums; }
td p, th p { margin: 0 0 .2rem; }
footer { margin-top: 3rem; padding-bottom: 3rem; border-top: 1px solid var(--rule); font-size: .9rem; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .75rem; } }
@page { size: letter; margin: 2.2cm; }
@media print {
  body { font-size: 10.5pt; }
  header, nav, main, footer { max-width: none; padding: 0; }
  nav { break-before: page; break-after: page; }
  .skip { display: none; }
  h2, h3, h4, caption { break-after: avoid; }
  .points > li, .numbered { break-inside: avoid; }
  .wide { overflow: visible; }
  thead { display: table-header-group; break-after: avoid; }
  table { min-width: 0; }
  tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`
