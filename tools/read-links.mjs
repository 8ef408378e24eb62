/** Reads what code names as its source and where documents link to. Pure. */

const lineAt = (text, index) => text.slice(0, index).split('\n').length;

/** A place in the documents as code names it, relative to the root: `docs/handbook/consent.md#r-cons-3`. */
const inDocuments = /\bdocs\/[\w/.-]+\.md(?:#[\w-]+)?/g;

/** Ways of naming a source that nobody but the author can follow. */
const outside = [
  [/\bdomain\.md\b/g, 'a file outside the repository'],
  [/\bhandbook\s*\(?\s*§/gi, 'name the page and its anchor'],
  [/\bcaseload rules?\b/gi, 'name the page and its anchor'],
  [/\bcaseloads?(?: README|,| \()/g, 'a file outside the repository'],
  [/\bissue §/gi, 'an issue is no source'],
  [/\.\.\/shared\//g, 'a path outside the repository'],
  [/§\s?\d/g, 'name the page and its anchor'],
];

/** Comments may be broken in the middle of a sentence; a source is read across the line, places stay where they are. */
const unbroken = (text) => text.replace(/\n[ \t]*(?:\*(?!\/)|\/\/|--)[ \t]?/g, (gap) => ' '.repeat(gap.length));

/** @returns what a file of code names: `{ line, cited, place }`, or `why` where that is refused in itself */
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
    if (/^(?:docs\/[\w/.-]+\.md|['"`/])/.test(cited)) continue; // a page, or program text
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

/** What a document can be linked at: its headings as a reader of Markdown names them, and its own anchors. */
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
