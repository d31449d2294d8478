/** The style of every page about trends: one accent, two schemes, paper, phone. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #faf7f1; --card: #fffdf9; --ink: #1c2b2a; --soft: #566563; --line: #e4ddd0;
  --accent: #1f6f6b; --accent-ink: #fff; --note: #eaf3f0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #111c1c; --card: #182625; --ink: #e6efed; --soft: #a3b7b4; --line: #2b3d3b;
    --accent: #58b5ab; --accent-ink: #0c1a19; --note: #17322f;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 'Seravek', 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', system-ui, sans-serif;
}
h1, h2 { font-family: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'DejaVu Serif', serif; letter-spacing: -0.01em; line-height: 1.2; }
h1 { font-size: clamp(1.6rem, 5vw, 2.2rem); margin: 0 0 0.4rem; }
h2 { font-size: 1.3rem; margin: 0 0 0.3rem; }
p { margin: 0 0 0.8rem; max-width: 68ch; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--card); padding: 0.5rem 1rem; }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 clamp(0.8rem, 3vw, 2rem); }
header {
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.4rem 1rem;
  padding-top: 0.9rem; padding-bottom: 0.9rem; color: var(--soft);
}
header form { margin: 0; }
main { padding-top: 1rem; }
.soft { color: var(--soft); }
.choices { display: flex; flex-wrap: wrap; gap: 0.6rem 2rem; align-items: end; margin: 1.2rem 0; }
.choices ul { display: flex; flex-wrap: wrap; gap: 0.3rem; list-style: none; margin: 0; padding: 0; }
.choices ul a { display: block; padding: 0.4rem 0.8rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); text-decoration: none; }
.choices ul a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
label { display: block; font-size: 0.9rem; color: var(--soft); }
input, button, .button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 0.4rem 0.8rem; }
input { border-color: var(--soft); }
button, .button { cursor: pointer; color: var(--accent); }
.button { display: inline-block; text-decoration: none; margin: 0 0.5rem 0.6rem 0; background: var(--accent); border-color: var(--accent); color: var(--accent-ink); padding: 0.6rem 1.2rem; }
.glance { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.8rem; margin: 1.2rem 0 2rem; }
.glance div { border-top: 3px solid var(--accent); padding: 0.6rem 0 0; }
.glance dt { color: var(--soft); font-size: 0.92rem; }
.glance dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; line-height: 1.3; overflow-wrap: anywhere; }
.note { background: var(--note); border-left: 3px solid var(--accent); padding: 0.7rem 1rem; margin: 0 0 1.2rem; border-radius: 0 6px 6px 0; }
.note p:last-child { margin: 0; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: clamp(0.9rem, 2.5vw, 1.6rem); margin: 0 0 1.4rem; }
figure { margin: 0.6rem 0 1rem; }
img { display: block; max-width: 100%; height: auto; }
figcaption { color: var(--soft); font-size: 0.9rem; margin-top: 0.3rem; }
details { border-top: 1px solid var(--line); }
summary { cursor: pointer; padding: 0.55rem 0; color: var(--accent); }
.wide { overflow-x: auto; max-height: 30rem; overflow-y: auto; margin-bottom: 1rem; }
table { border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.4rem; }
th, td { text-align: right; padding: 0.3rem 0.8rem 0.3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td { white-space: nowrap; }
td a { display: inline-block; white-space: normal; min-width: 14rem; text-align: left; }
th { font-weight: 600; min-width: 5.5rem; }
tbody th { font-weight: 400; }
th:first-child { text-align: left; }
footer { color: var(--soft); font-size: 0.92rem; padding-bottom: 3rem; }
@media (max-width: 40rem) { section { margin-left: -0.3rem; margin-right: -0.3rem; } }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #bbb; --accent: #1f6f6b; }
  .choices, .skip, header form { display: none; }
  section { break-inside: auto; border: 0; padding: 0; }
  figure, tr, h2 { break-inside: avoid; }
  h2 { break-after: avoid; }
  details::details-content { content-visibility: visible; height: auto; }
  .wide { overflow: visible; max-height: none; }
  table { font-size: 0.7rem; }
  th { min-width: 0; }
}
`;
