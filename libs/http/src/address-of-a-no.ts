/** Where somebody says no, at a service and below it at the gateway; the second part is whoever or whichever it is about. */
const addresses: readonly (readonly string[])[] = [
  ['people', '', 'withdrawals'],
  ['people', '', 'refusals'],
  ['api', 'consent', 'people', '', 'withdrawals'],
  ['api', 'consent', 'people', '', 'refusals'],
  ['flights', '', 'scans'],
  ['api', 'manifests', 'flights', '', 'scans'],
];
/** With whatever sign a keyboard or a printer has put in place of a dash, or none. */
const id =
  /([0-9a-f]{8})[^0-9a-z]{0,3}([0-9a-f]{4})[^0-9a-z]{0,3}([0-9a-f]{4})[^0-9a-z]{0,3}([0-9a-f]{4})[^0-9a-z]{0,3}([0-9a-f]{12})/i;
const mostDecoded = 3;

/** Percent signs of ASCII, also where they were encoded themselves; others stay as they are. */
function decoded(text: string): string {
  let plain = text;
  for (let i = 0; i < mostDecoded; i++)
    plain = plain.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return plain;
}

/** The parts of a path as its writer meant them: without empty ones, dots, blanks and what follows a `?`, `#` or `;`. */
function partsOf(path: string): string[] {
  const parts: string[] = [];
  for (const part of decoded(path).split(/[/\\]/)) {
    const plain = part.replace(/[?#;].*$/s, '').replaceAll(/[\0-\x20"']/g, '');
    if (plain === '..') parts.pop();
    else if (plain !== '' && plain !== '.') parts.push(plain);
  }
  return parts;
}

/** A word without what no address has: percent signs that stand for no letter, blanks of no width. */
const wordOf = (part: string): string =>
  part
    .replaceAll(/%[^%]{0,2}/g, '')
    .replaceAll(/[^\x21-\x7e]/g, '')
    .toLowerCase();

/** Percent signs of what is not ASCII: two to four of them are one sign, and none of an identifier. */
const foreign = /(%[89a-f][0-9a-f])+/gi;

const idOf = (part: string): string =>
  id.exec(part.replaceAll(foreign, '-'))?.slice(1).join('-').toLowerCase() ?? encodeURIComponent(part);

/**
 * The one address of a no, however it was written: with doubled or trailing slashes, in full (`http://…`), with encoded
 * letters, in capitals, with dots. Answering 308 is not enough: on a bad line the second request never comes.
 * Source: docs/handbook/consent.md#r-cons-8.
 * @param target of the request line
 * @returns undefined where it is the address of nothing by which somebody says no
 */
export function addressOfANo(method: string | undefined, target: string): string | undefined {
  if (method !== 'POST') return undefined;
  const [, path = '', query = ''] = /^(?:[a-z][a-z0-9+.-]*:[/\\]{2}[^/\\?#]*)?([^?#]*)(\?[^#]*)?/is.exec(target) ?? [];
  const parts = partsOf(path);
  const small = parts.map(wordOf);
  const found = addresses.find(
    (known) => known.length === parts.length && known.every((part, i) => part === '' || part === small[i]),
  );
  return found && `/${found.map((part, i) => part || idOf(parts[i]!)).join('/')}${query}`;
}
