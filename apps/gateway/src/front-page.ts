const style = `
  :root { color-scheme: light dark; --ink: #14262e; --ground: #eef3f2; --brand: #0b5d64; --paper: #fff }
  @media (prefers-color-scheme: dark) { :root { --ink: #e8f0ef; --ground: #0e1a1f; --brand: #5cc3c2; --paper: #16252b } }
  body { font: 1rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--ground); max-width: 42rem; margin: 4rem auto; padding: 0 1.5rem }
  h1 { font-size: 1.75rem } a { color: var(--brand) } li { margin: .25rem 0 }
  code { background: var(--paper); padding: .15rem .4rem; border-radius: .3rem }`;

/** Lists the API pages of all services; and where the console should be, how to build it. */
export const frontPage = (services: string[], consoleBuilt: boolean): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Homeward</title>
    <style>${style}</style>
  </head>
  <body>
    <h1>Homeward is running</h1>
    ${
      consoleBuilt
        ? '<p><a href="/">Open the console</a></p>'
        : '<p>The console is not built. Build it with <code>npx vite build apps/console</code>, or start again with <code>npm start</code>, and reload this page.</p>'
    }
    <h2>Endpoints of the services</h2>
    <ul>
      ${services.map((name) => `<li><a href="/api/${name}/docs">${name}</a> (<a href="/api/${name}/openapi.json">openapi.json</a>)</li>`).join('\n      ')}
    </ul>
  </body>
</html>`;
