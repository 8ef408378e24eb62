import { given } from '@homeward/testing';
import { evolvePair, suspectedPair, type DuplicatePair } from '../../model/duplicate-pair';
import type { DateOfBirth } from '../../model/identity';
import { resolveDuplicate } from '../../resolve-duplicate/resolve-duplicate';
import { anotherId, now, personId } from '../../testing/commands';
import { anUndoneMergeIsAnsweredByAnotherAccount } from './an-undone-merge-is-answered-by-another-account';

const pair: DuplicatePair = evolvePair(
  undefined,
  suspectedPair('o', [personId, anotherId], { level: 1, reasons: ['same document'] }),
);
const born = (value: string): DateOfBirth => ({ value, precision: 'd' });
const [girl, woman] = [born('2012-05-06'), born('1990-03-04')];
type Births = [one: DateOfBirth | undefined, other: DateOfBirth | undefined];
const apart = ([one, other]: Births, takenBackBy?: string) => ({
  births: new Map([
    [personId, one],
    [anotherId, other],
  ]),
  outcome: 'different' as const,
  takenBackBy,
  by: 'officer',
  now,
});

describe(`${anUndoneMergeIsAnsweredByAnotherAccount.name}: the answer that two records are two people`, () => {
  const two = [{ type: 'PairResolved', status: 'DIFFERENT', keep: undefined, by: 'officer' }] as const;
  it.each<Births>([
    [girl, woman],
    [woman, undefined],
  ])('is not given by who took the merge back: %j and %j', (...births) =>
    given(pair)
      .when((p) => resolveDuplicate(p, apart(births, 'officer')))
      .isRefusedBy(anUndoneMergeIsAnsweredByAnotherAccount.name),
  );
  it.each<[string, Births, string | undefined]>([
    ['by another account', [girl, woman], 'another'],
    ['where no answer was taken back', [girl, woman], undefined],
    ['of two adults', [woman, born('1991-01-02')], 'officer'],
    ['of two who may be children', [girl, undefined], 'officer'],
  ])('is given %s', (_, births, takenBackBy) =>
    given(pair)
      .when((p) => resolveDuplicate(p, apart(births, takenBackBy)))
      .then([...two]),
  );
});
