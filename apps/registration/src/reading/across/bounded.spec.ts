import type { DuplicatePair } from './duplicate-key';
import { atOnce } from './in-steps';
import { lookAcross } from './look-across';
import type { PersonKey } from './person-key';

const everybodyAlike = (count: number, inFamiliesOf: number, over: Partial<PersonKey> = {}): PersonKey[] =>
  Array.from({ length: count }, (_, i) => ({
    ref: `s:${String(i).padStart(4, '0')}`,
    sheet: 's',
    case: `T-${Math.floor(i / inFamiliesOf)}`,
    linkedCases: [],
    relation: 'HEAD',
    written: '',
    nameKeys: ['ali', 'hsn'],
    dob: '1990-01-01',
    dobPrecision: 'd',
    sex: 1,
    docNumber: '',
    phones: [],
    nationality: 'SDN',
    ...over,
  }));

/** Everybody whom somebody can reach from one record over the pairs. */
function reached(pairs: DuplicatePair[], from: string): Set<string> {
  const all = new Set([from]);
  for (let before = 0; before < all.size;) {
    before = all.size;
    for (const { a, b } of pairs) if (all.has(a) || all.has(b)) all.add(a).add(b);
  }
  return all;
}

describe('a sheet on which all are alike', () => {
  it.each([
    ['of one name and birth', everybodyAlike(300, 1)],
    ['of one telephone', everybodyAlike(300, 1, { phones: ['+249911111111'] })],
    ['in families of five', everybodyAlike(300, 5)],
  ])('asks a few questions about each, %s, and leaves nobody out', (_, people) => {
    const { duplicates } = atOnce(lookAcross(people, '2026-11-30'));
    expect(duplicates.length).toBeLessThan(300 * 20);
    expect(reached(duplicates, people[0]!.ref).size).toBe(300);
  });

  it('blocks everybody on one number, without a look at each pair', () => {
    const people = everybodyAlike(300, 1, { docNumber: 'P0123456' });
    expect(atOnce(lookAcross(people, '2026-11-30')).codesOf.size).toBe(300);
  });

  it('works in short steps', () => {
    const steps = lookAcross(everybodyAlike(300, 1), '2026-11-30');
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(50);
  });

  it('looks for the duplicates of those who are asked about, and of nobody else', () => {
    const people = everybodyAlike(20, 1);
    const { duplicates } = atOnce(lookAcross(people, '2026-11-30', new Set(['s:0003'])));
    expect(duplicates.length).toBeGreaterThan(5);
    expect(duplicates.every(({ a, b }) => a === 's:0003' || b === 's:0003')).toBe(true);
  });
});
