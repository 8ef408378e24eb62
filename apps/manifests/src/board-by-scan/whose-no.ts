import type { WhoseNo } from '../commands/board-by-scan';
import { fieldsIn } from './words-of-a-no';

/** What the endpoint keeps of a code, in characters, and how many of them it tries. */
const longest = 80;
const mostCodes = 10;

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');

/** Fields that hold an id of something else. */
const others = new Set(['scanid', 'flightid', 'flight', 'operationid', 'familyid', 'idempotencykey', 'correlationid']);
const codeFields = ['code', 'wristband', 'wristbandcode', 'barcode', 'qr', 'qrcode'];
const personFields = ['personid', 'person', 'passenger', 'passengerid', 'id'];

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const wristband = /(?<![\p{L}\p{N}])[2-9A-Z]{4}[-. ]?[2-9A-Z]{4}[-. ]?[2-9A-Z]{4}(?![\p{L}\p{N}])/giu;

const kept = (codes: readonly string[]): string[] =>
  [...new Set(codes.filter((code) => code !== ''))].slice(0, mostCodes);

/** Text that can be stored, as much as is kept of it; nothing where it is neither text nor a number. */
export const text = (said: unknown, most: number): string =>
  typeof said === 'string' || typeof said === 'number'
    ? String(said)
        .trim()
        .slice(0, most)
        .replaceAll(/[\0\p{Surrogate}]/gu, '')
    : '';

const idsIn = (said: string): string[] => [
  ...[...said.matchAll(uuid)].map(([id]) => id.toLowerCase()),
  ...[...said.replaceAll(uuid, ' ').matchAll(wristband)].map(([code]) => code),
];

/** Whom the fields of a record name. */
export function whoseByFields(fields: readonly (readonly [name: string, value: unknown])[]): WhoseNo {
  const named = (names: readonly string[]): string[] =>
    names.flatMap((n) => fields.filter(([name]) => folded(name) === n).map(([, value]) => text(value, longest)));
  const elsewhere = fields.flatMap(([name, value]) =>
    typeof value === 'string' && !others.has(folded(name)) ? idsIn(value) : [],
  );
  return { codes: kept([...named(codeFields), ...named(personFields), ...elsewhere]) };
}

/** Whom a text names: by a field that can still be made out, or by anything that looks like a code. */
export function whoseByText(said: string): WhoseNo {
  const fields = fieldsIn(said).map(([name, value]) => [name, value.split(/\s/, 1)[0]!] as const);
  const { codes } = whoseByFields(fields.filter(([name]) => !others.has(folded(name))));
  const foreign = fields.filter(([name]) => others.has(folded(name))).map(([, value]) => value.toLowerCase());
  const anywhere = idsIn(said).filter((code) => !foreign.includes(code));
  return { codes: kept([...codes, ...anywhere]), all: true };
}
