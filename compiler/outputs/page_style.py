"""How the page of figures to be added looks on a screen, on a phone and on paper."""

STYLE = """
:root { color-scheme: light; --accent: #1f4e5f; --quiet: #48555c; --rule: #c9d3d7; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 70rem;
  font: 1rem/1.5 Calibri, Carlito, "Segoe UI", system-ui, sans-serif;
  color: #1b2327; background: #fff; overflow-wrap: break-word;
}
header { border-top: .5rem solid var(--accent); padding-top: 1rem; }
h1, h2, h3 { color: var(--accent); line-height: 1.2; break-after: avoid; }
h1 { font-size: 2rem; margin: 0 0 .75rem; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.15rem; margin: 2rem 0 .25rem; }
p { margin: .25rem 0 .75rem; max-width: 42rem; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
ol { max-width: 42rem; padding-left: 1.5rem; }
code { font-family: Consolas, "Liberation Mono", monospace; font-size: .9em; }
li code { white-space: nowrap; }
td code { overflow-wrap: anywhere; }
.summary { list-style: none; display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; }
.summary li {
  border-left: .3rem solid var(--accent); background: #eef3f5;
  padding: .6rem 1rem; font-size: 1.15rem; font-weight: 600;
}
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
.progress { max-width: 42rem; }
.progress .share { width: 30%; padding-left: .75rem; padding-right: 0; }
.owed { table-layout: fixed; }
.owed .number { width: 2.5rem; }
.owed .figure { width: 28%; }
caption { text-align: left; color: var(--quiet); padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; }
thead th { border-bottom: 2px solid var(--accent); color: var(--accent); }
tbody th, tbody td { border-bottom: 1px solid var(--rule); }
tbody th { font-weight: 600; }
.count { text-align: right; font-variant-numeric: tabular-nums; }
.quiet { color: var(--quiet); font-weight: 400; }
td > div + div, th > div + div { margin-top: .15rem; }
progress { width: 100%; min-width: 3rem; height: .9rem; accent-color: var(--accent); }
@media screen and (max-width: 44rem) {
  .cards, .cards tbody, .cards caption, .cards tr { display: block; }
  .cards th, .cards td { display: block; width: auto; text-align: left; padding: .2rem 0; }
  .cards tbody th, .cards tbody td { border: 0; }
  .cards thead {
    position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  }
  .cards tbody tr {
    border: 1px solid var(--rule); border-left: .3rem solid var(--accent);
    padding: .5rem .75rem; margin-bottom: .75rem;
  }
  .cards [data-label]::before {
    content: attr(data-label); content: attr(data-label) / "";
    display: block; color: var(--quiet); font-size: .875rem; font-weight: 400;
  }
  .cards .number::before {
    display: inline; content: attr(data-label) " "; content: attr(data-label) " " / "";
  }
  .progress { font-size: .9375rem; hyphens: auto; }
  .progress th, .progress td { padding-right: .4rem; overflow-wrap: anywhere; }
  .progress thead th, .progress .count { overflow-wrap: normal; }
  .progress .share { width: 22%; padding-left: .4rem; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  .owed { font-size: 9.5pt; }
  .summary li { border: 1px solid var(--accent); background: none; }
  a { color: inherit; text-decoration: none; }
  thead { display: table-header-group; }
  tr, li, dl, caption { break-inside: avoid; }
  caption { break-after: avoid; }
}
"""
