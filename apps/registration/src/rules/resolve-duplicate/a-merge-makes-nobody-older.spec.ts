import { given } from '@homeward/testing';
import { evolvePair, suspectedPair, type DuplicatePair } from '../../model/duplicate-pair';
import type { DateOfBirth } from '../../model/identity';
import { resolveDuplicate } from '../../resolve-duplicate/resolve-duplicate';
import { anotherId, now, personId } from '../../testing/commands';
import { aMergeMakesNobodyOlder } from './a-merge-makes-nobody-older';

const pair: DuplicatePair = evolvePair(
  undefined,
  suspectedPair('o', [personId, anotherId], { level: 1, reasons: ['same document'] }),
);
const born = (value: string): DateOfBirth => ({ value, precision: value.length === 4 ? 'y' : 'd' });
const [girl, woman] = [born('2012-05-06'), born('1990-03-04')];
type Births = [kept: DateOfBirth | undefined, gone: DateOfBirth | undefined];
const saying = ([kept, gone]: Births) => ({
  births: new Map([
    [personId, kept],
    [anotherId, gone],
  ]),
  outcome: 'same' as const,
  keep: personId,
  by: 'officer',
  now,
});

describe(`${aMergeMakesNobodyOlder.name}: two records that are one person`, () => {
  it.each<[string, ...Births]>([
    ['of a child is the record that goes', woman, girl],
    ['of age is the record that stays, of the other one no birth is known', woman, undefined],
    ['of a child that comes of age before the flight, by the record that stays', born('2008-12-09'), girl],
    ['of a child is the record that goes, of the other one no birth is known', undefined, girl],
  ])('are not merged where %s', (_, ...births) =>
    given(pair)
      .when((p) => resolveDuplicate(p, saying(births)))
      .isRefusedBy(aMergeMakesNobodyOlder.name),
  );
  it.each<[string, ...Births]>([
    ['of a child stays', girl, woman],
    ['of unknown age stays', undefined, woman],
    ['of a child stays, of the other one no birth is known', girl, undefined],
    ['of age stays, and so is the other', woman, born('1991')],
    ['of a child stays, whose birth is known better', girl, born('2012')],
  ])('are merged where the record %s', (_, ...births) =>
    given(pair)
      .when((p) => resolveDuplicate(p, saying(births)))
      .then([{ type: 'PairResolved', status: 'SAME', keep: personId, by: 'officer' }]),
  );
});
