import type { ExitCode } from '@homeward/contracts';
import { given } from '@homeward/testing';
import { factsOf } from '@homeward/kernel';
import { numbersOf, openDifference, openCabinDifferences } from '../model/cabin-numbers';
import type { CabinDifference, CabinDifferenceKind } from '../model/cabin';
import { evolve } from '../model/evolve';
import { idsAboard, stillInCabin, type PassengerList } from '../model/passenger-list';
import type { Facts } from '../model/traveller';
import { aDay } from '../testing/a-day';
import { ready } from '../testing/a-ready-person';
import { countedBy } from '../testing/counted';
import { aPassenger } from '../testing/lists';
import { countCabin } from './count-cabin';
import { endDifference } from './end-difference.decision';
import { findDifference } from './find-difference.decision';

const at = '2026-12-09T06:45:00.000Z';
const off = aPassenger('o', 'f', { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'o' }, offloaded: true });
const aboard = aPassenger('a', 'g', { boarded: true });
const infant = aPassenger('i', 'g', { boarded: true, band: 'INFANT', seat: 'INF' });
const expected = aPassenger('e', 'h');
const people = [off, aboard, infant, expected];
const counted = (heads: number, by = 'chen') => ({ ...countedBy(by, heads, 3), list: 3, at });

describe('a count of the cabin', () => {
  const counting = (heads: number, over: Partial<PassengerList> = {}, countId = `chen ${heads}`) =>
    given(aDay(people, {}, over)).when((day) => countCabin(day, { countId, heads, by: 'chen' }));

  it.each([0, 2, 3, 4])('of %i is recorded beside the other two numbers, and confirms nothing of anybody', (heads) =>
    counting(heads).then([{ type: 'CabinCounted', ...counted(heads) }]),
  );
  it('sent again counts once', () => counting(3, { cabinCounts: [counted(3)] }).then([]));
  it('is not replaced by another number under its id', () =>
    counting(2, { cabinCounts: [counted(3)] }, 'chen 3').isRefusedBy('one-id-one-content'));
  it('stays on record with the next', () => {
    const list = [2, 3].reduce((l, n) => evolve(l, { type: 'CabinCounted', ...counted(n) }), aDay(people).list);
    expect(list.cabinCounts?.map((c) => c.heads)).toEqual([2, 3]);
    expect(numbersOf(list)).toMatchObject({ gate: 3, cabin: { heads: 3 }, list: 3 });
  });
});

describe('because of whom the numbers differ', () => {
  const finding = (what: CabinDifferenceKind, personId?: string, over: Partial<PassengerList> = {}, more = {}) =>
    given(aDay(people, {}, { cabinCounts: [counted(2)], ...over })).when((day) =>
      findDifference(day, { findingId: 'f1', what, personId, by: 'amal', ...more }),
    );
  const recorded = (what: CabinDifferenceKind, who = {}, countId = 'chen 2') => ({
    type: 'CabinDifferenceFound',
    findingId: 'f1',
    countId,
    what,
    by: 'amal',
    at,
    ...who,
  });

  it.each(['a', 'i', 'o'])('somebody is missing who had passed the gate: %s', (personId) =>
    finding('NOT_IN_CABIN', personId).then([recorded('NOT_IN_CABIN', { personId })]),
  );
  it.each(['e', 'x', undefined])('nobody is missing who had not passed it: %s', (personId) =>
    finding('NOT_IN_CABIN', personId).isRefusedBy('who-is-missing-had-passed-the-gate'),
  );
  it.each(['e', 'x', undefined])('somebody is too many who had not passed it: %s', (personId) =>
    finding('NOT_ON_LIST', personId).then([recorded('NOT_ON_LIST', personId ? { personId } : {})]),
  );
  it.each(['a', 'i', 'o'])('nobody is too many who had passed it: %s', (personId) =>
    finding('NOT_ON_LIST', personId).isRefusedBy('who-is-too-many-had-not-passed-the-gate'),
  );
  it('is about the moment of the count: who boarded or left after it can be the one', () => {
    const later = '2026-12-09T06:50:00.000Z';
    const since = [
      { ...aboard, boardedAt: later },
      { ...off, leftCabin: { at: later, seenBy: 'SCAN' as const } },
    ];
    const of = (what: CabinDifferenceKind, personId: string) =>
      given(aDay(since, {}, { cabinCounts: [counted(2)] })).when((day) =>
        findDifference(day, { findingId: 'f1', what, personId, by: 'amal' }),
      );
    of('NOT_ON_LIST', 'a').then([recorded('NOT_ON_LIST', { personId: 'a' })]);
    of('NOT_IN_CABIN', 'o').then([recorded('NOT_IN_CABIN', { personId: 'o' })]);
    of('NOT_IN_CABIN', 'a').isRefusedBy('who-is-missing-had-passed-the-gate');
  });
  it('is said once of a person, and again of strangers', () => {
    const open = (personId?: string): CabinDifference[] => [
      { findingId: 'f0', countId: 'chen 2', what: 'NOT_ON_LIST', personId, by: 'amal', at },
    ];
    finding('NOT_ON_LIST', 'e', { cabinFindings: open('e') }).isRefusedBy('who-is-too-many-had-not-passed-the-gate');
    finding('NOT_ON_LIST', undefined, { cabinFindings: open() }).then([recorded('NOT_ON_LIST')]);
  });
  it('names nobody by a code that nobody knows', () =>
    finding('NOT_ON_LIST', undefined, {}, { code: 'H-8' }).isRefusedBy('codes-in-the-cabin-are-known'));
  it('names whose code it is', () =>
    finding('NOT_ON_LIST', 'e', {}, { code: 'H-8' }).then([recorded('NOT_ON_LIST', { personId: 'e' })]));
  it('follows a count, and an earlier version has none', () => {
    finding('NOT_ON_LIST', undefined, { cabinCounts: [] }).isRefusedBy('findings-follow-a-count');
    finding('NOT_ON_LIST', undefined, { cabinCounts: [{ heads: 3, expected: 3, at }] }).isRefusedBy(
      'findings-follow-a-count',
    );
  });
  it('may be a pair of people where the numbers were the same', () =>
    finding('NOT_ON_LIST', undefined, { cabinCounts: [counted(3)] }).then([recorded('NOT_ON_LIST', {}, 'chen 3')]));
  it('is a wrong count only where one differed', () => {
    finding('MISCOUNTED').then([recorded('MISCOUNTED')]);
    finding('MISCOUNTED', undefined, { cabinCounts: [counted(3)] }).isRefusedBy('only-a-count-that-differs-was-wrong');
  });
  it('sent again is one, and something else under its id is refused', () => {
    const cabinFindings: CabinDifference[] = [
      { findingId: 'f1', countId: 'chen 2', what: 'NOT_IN_CABIN', personId: 'a', by: 'amal', at },
    ];
    finding('NOT_IN_CABIN', 'a', { cabinFindings }).then([]);
    finding('NOT_IN_CABIN', 'i', { cabinFindings }).isRefusedBy('one-id-one-content');
  });
});

describe('what becomes of them', () => {
  const missing = (personId: string): CabinDifference => ({
    findingId: 'f1',
    countId: 'chen 2',
    what: 'NOT_IN_CABIN',
    personId,
    by: 'amal',
    at,
  });
  const extra = (personId?: string): CabinDifference => ({ ...missing(''), what: 'NOT_ON_LIST', personId });
  const dayWith = (finding: CabinDifference) =>
    aDay(people, {}, { cabinCounts: [counted(2)], cabinFindings: [finding], cabin: counted(2) });
  const ending = (finding: CabinDifference, how: 'FOUND' | 'OFFLOADED' | 'LEFT' | 'BOARDED') =>
    given(dayWith(finding)).when((day) => endDifference(day, { findingId: 'f1', how, by: 'amal' }));
  const ended = (how: string) => ({ type: 'CabinDifferenceEnded', findingId: 'f1', how, by: 'amal', at });
  const left = (personId: string) => ({ type: 'CabinLeft', personId, seenBy: 'COUNT', at });

  it('who is missing is found', () => ending(missing('a'), 'FOUND').then([ended('FOUND')]));
  it('or is off the list and out of the cabin', () =>
    ending(missing('a'), 'OFFLOADED').then([
      { type: 'PassengerRemoved', personId: 'a', code: 'NOT_CLEARED', because: 'a' },
      left('a'),
      ended('OFFLOADED'),
    ]));
  it.each<[ExitCode, Facts]>([
    ['MEDICAL_OFFLOAD', { ...ready, medical: undefined }],
    ['EXIT_DENIED', { ...ready, exit: { state: 'REFUSED' } }],
    ['DOCUMENT_OFFLOAD', { ...ready, identity: { ...ready.identity!, documentConflict: true } }],
  ])('under the code of what holds them: %s', (code, facts) =>
    given(aDay(people, { a: facts }, { cabinCounts: [counted(2)], cabinFindings: [missing('a')] }))
      .when((day) => endDifference(day, { findingId: 'f1', how: 'OFFLOADED', by: 'amal' }))
      .then([{ type: 'PassengerRemoved', personId: 'a', code, because: 'a' }, left('a'), ended('OFFLOADED')]),
  );
  it('who was off already has left', () => ending(missing('o'), 'OFFLOADED').then([left('o'), ended('OFFLOADED')]));
  it.each([extra('e'), extra()])('who is too many leaves, known or not', (e) =>
    ending(e, 'LEFT').then([ended('LEFT')]),
  );
  it('who boards is scanned at the gate first', () => {
    ending(extra('e'), 'BOARDED').isRefusedBy('who-was-too-many-boards-by-a-scan');
    ending(extra(), 'BOARDED').isRefusedBy('who-was-too-many-boards-by-a-scan');
    ending(extra('a'), 'BOARDED').then([ended('BOARDED')]);
    ending(extra('a'), 'LEFT').isRefusedBy('who-was-too-many-boards-by-a-scan');
  });
  it('is what fits how it began', () => {
    ending(missing('a'), 'BOARDED').isRefusedBy('a-difference-ends-as-it-began');
    ending(extra('e'), 'FOUND').isRefusedBy('a-difference-ends-as-it-began');
    ending({ ...missing('a'), what: 'MISCOUNTED' }, 'FOUND').isRefusedBy('a-difference-ends-as-it-began');
  });
  it('is recorded once, and stays on record', () => {
    const found: CabinDifference = { ...missing('a'), ended: { how: 'FOUND', by: 'budi', at } };
    ending(found, 'FOUND').then([]);
    ending(found, 'OFFLOADED').isRefusedBy('a-difference-ends-once');
  });
  it('asks for a new count each time, and then the numbers are three of a kind', () => {
    const day = dayWith(missing('a'));
    const after = factsOf(endDifference(day, { findingId: 'f1', how: 'OFFLOADED', by: 'amal' })).reduce(
      evolve,
      day.list,
    );
    expect([after.cabin, openCabinDifferences(after), openDifference(after)]).toEqual([undefined, [], undefined]);
    expect([idsAboard(after), stillInCabin(after).map((p) => p.personId)]).toEqual([['i'], ['o']]);
    expect(after.cabinFindings).toMatchObject([{ personId: 'a', ended: { how: 'OFFLOADED', by: 'amal' } }]);
  });
});
