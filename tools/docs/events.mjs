import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { loadTypescript } from './load-typescript.mjs';
import { parse, wordsAbove } from './words-above.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const inACell = (text) => text.replaceAll('|', '\\|');

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
        found.push(`| \`${event}\` | ${inACell(words)} | [${path.basename(file)}](src/${file}) |`);
      }
  return found;
}

/** The names that a file uses. */
function namesIn(file) {
  const names = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return names;
}

/** The events that an app publishes, each with what its contract says and the files that make it. */
function eventsPublishedBy(app, contracts) {
  const folder = path.join(root, 'apps', app, 'src/publishing');
  const files = existsSync(folder) ? readdirSync(folder).filter((f) => !f.endsWith('.spec.ts')) : [];
  const uses = files.map((file) => ({ file, names: namesIn(path.join(folder, file)) }));
  return contracts
    .filter(({ stream }) => stream.split('.')[1] === app)
    .map(({ name, type, says }) => {
      const where = uses.filter(({ names }) => names.has(name));
      if (where.length === 0)
        throw new Error(`${type} is on the stream of ${app}, and nothing in its publishing/ makes it.`);
      const links = where.map(({ file }) => `[${file}](src/publishing/${file})`).join(', ');
      return `| \`${type}\` | ${inACell(says)} | ${links} |`;
    });
}

/** A README with the table of these rows between its markers. */
function withTable(app, text, { kind, head, rows }) {
  if (rows.length === 0) return text;
  const [begin, end] = [`<!-- ${kind}: written by npm run docs -->`, `<!-- end of ${kind} -->`];
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < 0) throw new Error(`apps/${app}/README.md lacks the markers of a table: ${begin} … ${end}`);
  const table = [begin, '', `| event | ${head} | where |`, '| --- | --- | --- |', ...rows, '', end].join('\n');
  return text.slice(0, before) + table + text.slice(after + end.length);
}

/** @returns each service's README with its lists of events, by path */
export async function readmesWithEvents() {
  const [{ allContracts }] = await loadTypescript(['libs/contracts/src/index.ts']);
  const pages = {};
  for (const app of readdirSync(path.join(root, 'apps')).sort()) {
    const readme = path.join(root, 'apps', app, 'README.md');
    if (!existsSync(readme)) continue;
    const [read, published] = [eventsReadBy(app), eventsPublishedBy(app, allContracts())];
    if (read.length === 0 && published.length === 0) continue;
    const text = withTable(app, readFileSync(readme, 'utf8'), { kind: 'events', head: 'what it leads to', rows: read });
    pages[`apps/${app}/README.md`] = withTable(app, text, {
      kind: 'published events',
      head: 'what it says',
      rows: published,
    });
  }
  return pages;
}
