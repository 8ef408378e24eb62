import { dayAndMonthExchanged } from './births-agree';
import { carriedTokens, soughtTokens } from './block-tokens';
import type { DuplicateKey } from './duplicate-key';
import { atOnce } from './in-steps';
import { findDuplicates } from './find-duplicates';
import { nameKeys, writtenNames } from './name-keys';

const someone = (ref: string, given: string, family: string, said: Partial<DuplicateKey> = {}): DuplicateKey => ({
  ref,
  familyRef: ref,
  written: writtenNames(family, given),
  nameKeys: nameKeys(family, given),
  dob: '1990-01-01',
  dobPrecision: 'd',
  sex: 1,
  nationality: 'ETH',
  docNumber: '',
  phones: [],
  ...said,
});
const meet = (a: DuplicateKey, b: DuplicateKey): boolean => {
  const carried = new Set(carriedTokens(b.nameKeys, b));
  return soughtTokens(a.nameKeys, a, dayAndMonthExchanged(a)).some((token) => carried.has(token));
};
const year = { dob: '1990', dobPrecision: 'y' } as const;
const estimate = { dob: '1991', dobPrecision: 'e' } as const;

describe('what people who may be registered twice share', () => {
  const almaz = someone('a', 'Almaz', 'Bekele');
  it.each<[string, DuplicateKey]>([
    ['another spelling, on the same day', someone('b', 'Almas', 'Bekelle')],
    ['one of the two names', someone('b', 'Almaz', 'Tesfaye')],
    ['day and month exchanged', someone('b', 'Almaz', 'Bekele', { dob: '1990-01-01' })],
    ['only the year known', someone('b', 'Almaz', 'Bekele', year)],
    ['an age that somebody gave', someone('b', 'Almaz', 'Bekele', estimate)],
  ])('%s', (_, other) => {
    expect(meet(almaz, other)).toBe(true);
    expect(meet(other, almaz)).toBe(true);
  });
  it('day and month the other way round', () => {
    const [one, other] = [{ dob: '1990-03-04' }, { dob: '1990-04-03' }];
    expect(meet(someone('a', 'Almaz', 'Bekele', one), someone('b', 'Almaz', 'Bekele', other))).toBe(true);
  });
  it.each<[string, DuplicateKey]>([
    ['another name', someone('b', 'Girma', 'Wolde')],
    ['another day', someone('b', 'Almaz', 'Bekele', { dob: '1990-01-02' })],
    ['another year', someone('b', 'Almaz', 'Bekele', { dob: '1992', dobPrecision: 'y' })],
  ])('not %s', (_, other) => expect(meet(almaz, other)).toBe(false));

  it('is shared by everybody whom the comparison proposes by name and birth', () => {
    const names = ['Almaz', 'Bekele', 'Girma', 'Hassan', 'Hussein', 'Mohamed', 'Ahmed', 'Tesfaye', 'Selam', 'Salim'];
    const births: Partial<DuplicateKey>[] = [{}, { dob: '1990-03-04' }, { dob: '1990-04-03' }, year, estimate];
    const at = <T>(all: T[], n: number): T => all[n % all.length]!;
    const people = Array.from({ length: 400 }, (_, n) =>
      someone(`p${n}`, at(names, n * 7), `${at(names, n * 3 + 1)} ${at(names, n % 11)}`, at(births, n)),
    );
    const byRef = new Map(people.map((person) => [person.ref, person]));
    const pairs = atOnce(findDuplicates(people));
    expect(pairs.length).toBeGreaterThan(50);
    expect(pairs.filter(({ a, b }) => !meet(byRef.get(a)!, byRef.get(b)!))).toEqual([]);
  });
});
