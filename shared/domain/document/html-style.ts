/**
 * The look of an HTML document: for a screen in light and in dark, and for paper. One text for all documents, so that
 * its hash below can stand in the page's own policy.
 */
export const HTML_STYLE = `
:root { color-scheme: light dark; --paper: #faf7f1; --ink: #24211b; --soft: #575146; --line: #d8cfbe; --accent: #0d5a5b; --wash: #f2eee4; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #111312; --ink: #ebe8e1; --soft: #b7b5ad; --line: #3a403d; --accent: #74c7bd; --wash: #1d211f; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 "Source Serif 4", Georgia, "Times New Roman", serif; }
body { margin: 0; overflow-wrap: anywhere; }
main { max-inline-size: 42rem; margin-inline: auto; padding: 3rem 1.25rem 5rem; }
h1, h2, h3, h4, h5, h6, th, caption, figcaption, summary { font-family: Inter, "Segoe UI", system-ui, sans-serif; line-height: 1.3; }
h1 { font-size: 2rem; letter-spacing: -0.01em; margin: 0 0 0.75rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 0.5rem; padding-block-end: 0.25rem; border-block-end: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.25rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.5rem 0 0.25rem; }
header { margin-block-end: 2.5rem; }
header p { margin: 0.15rem 0; color: var(--soft); }
p { margin: 0.75rem 0; }
.lead { font-size: 1.15rem; }
.aside, .from { color: var(--soft); font-size: 0.95rem; }
.from::before { content: "— "; }
.aside + p { margin-block-start: 0.25rem; }
blockquote { margin: 1.25rem 0; padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--accent); }
ul, ol { padding-inline-start: 1.75rem; }
li > p { margin: 0.25rem 0; }
.task { list-style: none; }
.box { display: inline-block; inline-size: 1.4em; margin-inline-start: -1.4em; }
.box + p { display: inline; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
sup { font-size: 0.75em; line-height: 0; }
sup::before { content: "\\2060"; }
code, pre { font-family: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, monospace; font-size: 0.9em; }
pre { white-space: pre-wrap; background: var(--wash); padding: 0.75rem 1rem; border-radius: 0.375rem; }
.hidden { background: var(--wash); border: 1px solid var(--soft); border-radius: 3px; padding: 0 0.25em; font-size: 0.9em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.erased { color: var(--soft); font-style: italic; }
hr { border: 0; border-block-start: 1px solid var(--line); margin: 2rem 0; }
table { border-collapse: collapse; inline-size: 100%; margin: 1rem 0; font-size: 0.95rem; }
caption { text-align: start; font-weight: 600; padding-block-end: 0.4rem; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.6rem; border-block-end: 1px solid var(--line); overflow-wrap: break-word; }
.long { overflow-wrap: anywhere; min-inline-size: 6rem; }
thead th { border-block-end-color: var(--soft); }
.across { overflow-x: auto; }
.across table { min-inline-size: 34rem; }
.across:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
th.center, td.center { text-align: center; }
th.end, td.end { text-align: end; font-variant-numeric: tabular-nums; }
figure { margin: 1.5rem 0; }
figure img { display: block; max-inline-size: 100%; block-size: auto; background: #fff; padding: 0.5rem; border-radius: 0.375rem; }
figcaption { font-weight: 600; margin-block-end: 0.5rem; }
summary { color: var(--accent); cursor: pointer; font-size: 0.9rem; padding-block: 0.4rem; }
.notes { margin-block-start: 3rem; font-size: 0.95rem; }
.notes li:target, sup a:target { background: var(--wash); }
@page { margin: 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Inter, "Segoe UI", system-ui, sans-serif; color: #555; } }
@page a4 { size: A4; }
@page letter { size: letter; }
.a4 { page: a4; }
.letter { page: letter; }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #000; --wash: #f4f4f4; }
  main { max-inline-size: none; padding: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  figure, tr, blockquote { break-inside: avoid; }
  .aside { break-after: avoid; }
  .across { overflow: visible; }
  .across table { min-inline-size: 0; }
  thead { display: table-header-group; }
  .turn { break-before: page; }
  summary, .back { display: none; }
}
`

/** SHA-256 of the style above, in base64: what the page's policy lets be a style, and nothing else. A test makes it anew. */
export const HTML_STYLE_HASH = 'sha256-VG5ZHbeqhBaUoNgfT4/5HlZepwaxbXYJpev+gqe6CU4='
