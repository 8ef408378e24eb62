/** Style of the sign-in pages: two columns on a wide screen, one on a phone, either direction, light or dark. */
export const style = `
:root { color-scheme: light dark; --ink: #14262e; --soft: #4a6069; --paper: #fff; --ground: #eef3f2; --line: #c9d6d5;
  --brand: #0b5d64; --brand-ink: #fff; --bad: #a4231c; --sun: #f2b134 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8f0ef; --soft: #a9bcbf; --paper: #16252b; --ground: #0e1a1f;
  --line: #33474e; --brand: #5cc3c2; --brand-ink: #06282b; --bad: #ff9d94 } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; grid-template-columns: minmax(18rem, 5fr) 7fr; color: var(--ink);
  background: var(--ground); font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif }
header { background: linear-gradient(160deg, #0b5d64, #0a3a4a 70%); color: #fff; padding: 3rem; display: flex;
  flex-direction: column; justify-content: space-between; gap: 2rem; position: sticky; top: 0; height: 100vh; border-block-end: .5rem solid var(--sun) }
.brand { display: flex; align-items: center; gap: .75rem; margin: 0; font-size: 1.5rem; font-weight: 700 }
.brand path { fill: var(--sun) }
[dir=rtl] .brand svg { transform: scaleX(-1) }
.tagline { margin: 0; font-size: 1.75rem; line-height: 1.3; max-width: 18ch; font-weight: 300 }
main { align-self: center; justify-self: center; width: min(34rem, 100% - 2rem); padding: 2.5rem 0 }
h1 { font-size: 1.75rem; margin: 0 0 1.25rem } h2 { font-size: 1.1rem; margin: 2rem 0 0 }
label { display: block; font-weight: 600; margin: 0 0 .25rem }
input { width: 100%; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft);
  border-radius: .5rem; padding: .65rem .75rem; margin: 0 0 1rem }
button, .button { font: inherit; cursor: pointer; border-radius: .5rem; min-height: 2.75rem; padding: .5rem 1rem }
.primary { display: inline-block; width: 100%; border: 0; background: var(--brand); color: var(--brand-ink);
  font-weight: 700; text-align: center; text-decoration: none }
.quiet { width: 100%; margin-top: .75rem; border: 1px solid var(--line); background: var(--paper); color: var(--ink) }
.primary:hover, .demo:hover, .quiet:hover { filter: brightness(1.08) }
.demo { display: flex; flex-direction: column; align-items: flex-start; text-align: start; width: 100%; height: 100%;
  border: 1px solid var(--line); background: var(--paper); color: var(--ink) }
.demo b { font-weight: 600 } .demo span, .hint { color: var(--soft); font-size: .875rem } .hint { margin: 0 0 .75rem }
.demo span { direction: ltr } li:nth-child(-n+2) { grid-column: 1 / -1 } /* those who hold several roles */
ul { list-style: none; padding: 0; margin: 0; display: grid; gap: .5rem;
  grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)) }
.notice { border-inline-start: .25rem solid var(--sun); padding: .5rem .75rem; background: var(--paper); margin: 0 0 1.5rem }
.error { color: var(--bad); font-weight: 600; margin: 0 0 1rem }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px }
nav { position: absolute; inset-block-start: 1rem; inset-inline-end: 1.5rem; display: flex; gap: 1rem }
nav a { color: var(--brand); padding: .5rem .25rem }
@media (max-width: 52rem) { body { grid-template-columns: 1fr; grid-template-rows: auto 1fr }
  header { padding: 1rem 1.25rem; padding-block-end: 1.25rem; gap: .5rem; padding-block-start: 3.75rem } .tagline { font-size: 1.05rem; max-width: none }
  header { position: static; height: auto } nav a { color: #fff } nav a:focus-visible { outline-color: var(--sun) } main { align-self: start } }
@media (prefers-reduced-motion: no-preference) { button, .primary { transition: filter .15s } }
`;
