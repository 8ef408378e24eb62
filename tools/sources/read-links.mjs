/** Reads the sources that code names and the links of documents. Pure. */

const lineAt = (text, index) => text.slice(0, index).split('\n').length;

/** A place in the documents as code names it, relative to the root: `docs/handbook/consent.md#r-cons-3`. */
const inDocuments = /\bdocs\/[\w/.-]+\.md(?:#[\w-]+)?/g;

/** Ways of naming a source that only the author can follow. */
const outside = [
  [/\bdomain\.md\b/g, 'a file outside the repository'],
  [/\bhandbook\s*\(?\s*§/gi, 'name the page and its anchor'],
  [/\bcaseload rules?\b/gi, 'name the page and its anchor'],
  [/\bcaseloads?(?: README|,| \()/g, 'a file outside the repository'],
  [/\bissue §/gi, 'an issue is not a source'],
  [/\.\.\/shared\//g, 'a path outside the repository'],
  [/§\s?\d/g, 'name the page and its anchor'],
];

/** Comments may be wrapped inside a sentence; a source is read across the line break, positions stay the same. */
const unbroken = (text) => text.replace(/\n[ \t]*(?:\*(?!\/)|\/\/|--)[ \t]?/g, (gap) => ' '.repeat(gap.length));

/** @returns the sources in a file of code: `{ line, cited, place }`, or `why` where one is refused at once */
export function sourcesOf(text) {
  const flat = unbroken(text);
  const found = [];
  for (const match of flat.matchAll(inDocuments))
    found.push({ line: lineAt(text, match.index), cited: match[0], place: match[0] });
  for (const [pattern, why] of outside)
    for (const match of flat.matchAll(pattern))
      found.push({ line: lineAt(text, match.index), cited: match[0].trim(), place: '', why });
  for (const match of flat.matchAll(/\bSource: /g)) {
    const [cited] = flat.slice(match.index + match[0].length).split(/\*\/|\n/, 1);
    if (/^(?:docs\/[\w/.-]+\.md|['"`/])/.test(cited)) continue; // a page, or code
    found.push({
      line: lineAt(text, match.index),
      cited: `Source: ${cited.trim()}`,
      place: '',
      why: 'a source is a page of docs/ with its anchor',
    });
  }
  return found;
}

const withoutCode = (text) =>
  text
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, (block) => block.replace(/[^\n]/g, ' '))
    .replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));

/** @returns the relative links of a document: `{ line, cited, place }` */
export function linksOf(text) {
  const bare = withoutCode(text);
  const found = [];
  const add = (index, target) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return;
    found.push({ line: lineAt(text, index), cited: target, place: decodeURI(target) });
  };
  for (const match of bare.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)) add(match.index, match[1]);
  for (const match of bare.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)) add(match.index, match[1]);
  for (const match of bare.matchAll(/\b(?:domain\.md|handbook\s*\(?\s*§|caseload rules? \d)/gi))
    found.push({ line: lineAt(text, match.index), cited: match[0], place: '', why: 'name the page and its anchor' });
  return found;
}

/** The anchors of a document: its headings in Markdown's spelling, and its own anchors. */
export function anchorsOf(text) {
  const bare = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  const anchors = new Set([...bare.matchAll(/<a id="([^"]+)"><\/a>/g)].map((m) => m[1]));
  const used = new Map();
  for (const [, heading] of bare.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const slug = heading
      .replace(/<[^>]+>/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const before = used.get(slug) ?? 0;
    used.set(slug, before + 1);
    anchors.add(before === 0 ? slug : `${slug}-${before}`);
  }
  return anchors;
}
