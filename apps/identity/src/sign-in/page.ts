import { createHash } from 'node:crypto';
import { Html, markup } from './markup';
import { languages, type Language } from './words';
import { style } from './style';

/** Presses the one button of the sign-out page for people who have already pressed it in the console. */
export const pressSignOut = "document.querySelector('button[name=logout]').click()";

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** These pages load nothing. Scripts are ours, and those that the library adds and names by their hash. */
export const pageHeaders = (consoleOrigins: string[]): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(pressSignOut)}`,
    `form-action 'self' ${consoleOrigins.join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join(';'),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});

/** The console's logo, inline so that nothing has to be fetched. */
const mark = markup`<svg viewBox="0 0 32 32" width="40" height="40" aria-hidden="true">
  <path d="M3 21c7 0 10-1 14-5l7-7h4l-6 11h3l3-2h2l-3 5H3z" />
</svg>`;

interface Page {
  language: Language;
  title: string;
  main: Html;
  /** Links to the same page in the other languages. */
  inLanguage?: (language: Language) => string;
}

export function page({ language, title, main, inLanguage }: Page): string {
  const others = (Object.keys(languages) as Language[]).filter((tag) => tag !== language);
  const links =
    inLanguage &&
    others.map(
      (tag) => markup`<a href="${inLanguage(tag)}" lang="${tag}" hreflang="${tag}">${languages[tag].language}</a>`,
    );
  return markup`<!doctype html>
    <html lang="${language}" dir="${languages[language].direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Homeward</title>
        <style>${new Html(style)}</style>
      </head>
      <body>
        <header>
          <p class="brand">${mark}<span>Homeward</span></p>
          <p class="tagline">${languages[language].tagline}</p>
        </header>
        <main>${main}</main>
        ${links && markup`<nav>${links}</nav>`}
      </body>
    </html>`.text;
}
