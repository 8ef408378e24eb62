import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { parse, wordsAbove } from './words-above.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const [begin, end] = ['<!-- events: written by npm run docs -->', '<!-- end of events -->'];

const patternOf = (member) =>
  (ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : [])
    .map(({ expression }) => expression)
    .find((call) => ts.isCallExpression(call) && call.expression.getText() === 'OnEvent')?.arguments[0].text;

/** The events that an app reads, each with the comment above its handler. */
function eventsReadBy(app) {
  const source = path.join(root, 'apps', app, 'src');
  const found = [];
  for (const file of readdirSync(source, { recursive: true })
    .filter((f) => f.endsWith('.consumer.ts'))
    .sort())
    for (const node of parse(path.join(source, file)).statements.filter(ts.isClassDeclaration))
      for (const member of node.members) {
        const event = patternOf(member);
        if (!event) continue;
        const words = wordsAbove(member);
        if (!words)
          throw new Error(`${app}/${file}: write a comment above the handler of ${event} that says what it does.`);
        found.push(`| \`${event}\` | ${words.replaceAll('|', '\\|')} | [${path.basename(file)}](src/${file}) |`);
      }
  return found;
}

/** @returns each service's README with its list of events, by path */
export function readmesWithEvents() {
  const pages = {};
  for (const app of readdirSync(path.join(root, 'apps')).sort()) {
    const readme = path.join(root, 'apps', app, 'README.md');
    if (!existsSync(readme)) continue;
    const rows = eventsReadBy(app);
    if (rows.length === 0) continue;
    const text = readFileSync(readme, 'utf8');
    const list = [begin, '', '| event | what it leads to | where |', '| --- | --- | --- |', ...rows, '', end].join(
      '\n',
    );
    const [before, after] = [text.indexOf(begin), text.indexOf(end)];
    if (before < 0 || after < 0)
      throw new Error(`apps/${app}/README.md lacks the markers for its events: ${begin} … ${end}`);
    pages[`apps/${app}/README.md`] = text.slice(0, before) + list + text.slice(after + end.length);
  }
  return pages;
}
