import { aFrozenList, aPassenger } from '../testing/lists';
import { noesIn, questionBeforeDeparture } from './noes-before-departure.decision';

const people = [aPassenger('p', 'f', { boarded: true }), aPassenger('q', 'f')];

describe('what the owners are asked before a departure is recorded', () => {
  it('is about everybody aboard, once the doors are closed', () =>
    expect(questionBeforeDeparture(aFrozenList(people, { phase: 'CLOSED' }))?.map((p) => p.personId)).toEqual(['p']));
  it.each(['PROPOSED', 'FROZEN', 'DEPARTED'] as const)('is nothing where no doors are closed: %s', (phase) =>
    expect(questionBeforeDeparture(aFrozenList(people, { phase }))).toBeUndefined(),
  );
  it('is nothing where there is no list', () => expect(questionBeforeDeparture(undefined)).toBeUndefined());
});

describe('the noes in their answer', () => {
  it('are those of whom consent has one, and of nobody whose yes has only ended', () => {
    const consent = new Map([
      ['a', 'WITHDRAWN'],
      ['b', 'ACTIVE'],
      ['c', 'REFUSED'],
      ['d', 'EXPIRED'],
      ['e', 'OTHER_JOURNEY'],
    ]);
    expect(noesIn({ consent, believed: new Set() })).toEqual(['a', 'c']);
  });
  it('are none while consent does not answer', () => {
    expect(noesIn({ believed: new Set() })).toEqual([]);
    expect(noesIn(undefined)).toEqual([]);
  });
});
