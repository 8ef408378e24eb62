import { readFileSync } from 'node:fs';
import path from 'node:path';
import { productFiles } from './product-files';

const root = path.resolve(__dirname, '../../..');
const sources = productFiles('src').filter((file) => !file.includes('generated'));
const found = (pattern: RegExp): string[] =>
  sources.flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(pattern)].map(
      ([, said]) => `${path.basename(file)}: ${said}`,
    ),
  );

/** Every place that looks beyond the scope of a request, and why: one more is a decision, and belongs in this list. */
const beyond = [
  'consumer-strategy.ts: an operator releases what the service itself then does',
  'document-settlement.ts: one number is compared across operations',
  'duplicate-resolution.ts: a third record may be of another operation',
  'duplicate-search.ts: one number is compared across operations',
  'flights-as-escort.ts: one person flies on one aircraft, whoever charters it',
  'lock-cluster.ts: somebody who is alike may be of another operation',
  'paper-writer.ts: one number is compared across operations',
  'people-here.ts: nothing is said of somebody of another operation',
  'record-scans.ts: a no takes the person off every list',
  'registered-meanwhile.ts: the end of the history is a number, and says nothing of anybody',
  'registered-meanwhile.ts: the history is looked through once, not asked row by row who may see it',
  'reopening.ts: what followed a merge may be of another operation',
  'travellers.ts: who is called is of the operation of the flight',
  'under-each-record.ts: a no follows the record that stays, which may be of another operation',
  'whose-code.ts: a no is heard at the gate of any flight',
  'wristbands.ts: a code of any flight is told from a mistyped one',
];

describe('what looks beyond the scope of a request', () => {
  it('says why, in a list that is reviewed', () =>
    expect(found(/\bseeingAll(?:In)?\(\s*(?:tx,\s*)?'([^']+)'/g).sort()).toEqual(beyond));
  it('has no other way', () => {
    const calls = found(/\b(seeingAll(?:In)?\()/g).length;
    expect(calls).toBe(beyond.length);
    expect(found(/(\binScope\((?:everything|'\*'))/g)).toEqual([]);
    const sets = found(/(homeward\.scope)/g).map((said) => said.split(':')[0]);
    expect([...new Set(sets)].sort()).toEqual(['scoped-pool.ts', 'seeing-all-in.ts']);
  });
  // Outside of transactions Prisma asks for several of these at once, in the context of whichever request came first.
  it('is not Prisma either, which joins single look-ups of different requests', () =>
    expect(found(/\.(findUnique\w*)\(/g)).toEqual([]));
});
