import { DependencyAway, type AgeBand } from '@homeward/kernel';
import type { KnownKin } from '../model/guardian';
import { agesThatCount, agesToAskFor } from './ages-that-count.decision';

const somebody = (personId: string, ageBand: AgeBand): KnownKin => ({
  personId,
  ageBand,
  operationId: 'o',
  familyId: 'f',
  answeredBy: [],
});
const [girl, mother, witness] = [
  somebody('girl', 'CHILD'),
  somebody('mother', 'ADULT'),
  somebody('witness', 'UNKNOWN'),
];
const involved = { kin: girl, guardianKnown: mother, witnessKnown: witness };
/** What registration says now; of whom it says nothing, what was published counts. */
const now = (said: Record<string, AgeBand>) =>
  new Map(
    [girl, mother, witness].map(({ personId, ageBand }) => [
      personId,
      { band: said[personId] ?? ageBand, asked: personId in said },
    ]),
  );
const away = now({});

describe('how old people are when a yes is said', () => {
  it('is asked of everybody who has a part in it', () =>
    expect([...agesToAskFor(involved)]).toEqual([
      ['girl', 'CHILD'],
      ['witness', 'UNKNOWN'],
      ['mother', 'ADULT'],
    ]));
  it('is as registration says now, of each of them', () => {
    const counts = agesThatCount({ givenBy: 'SELF' }, involved, now({ girl: 'ADULT', witness: 'CHILD' }));
    expect(counts).toEqual({
      ageBand: 'ADULT',
      kin: { ...girl, ageBand: 'ADULT' },
      guardianKnown: mother,
      witnessKnown: { ...witness, ageBand: 'CHILD' },
    });
  });
  it.each(['SELF', 'PROXY'] as const)(
    'cannot be told of a child whose yes is %s, while registration is away',
    (givenBy) => expect(() => agesThatCount({ givenBy }, involved, away)).toThrow(DependencyAway),
  );
  it.each(['GUARDIAN', 'CHILD_AND_GUARDIAN'] as const)(
    'is as it was published where a yes is %s, while registration is away: a child stays one',
    (givenBy) => expect(agesThatCount({ givenBy }, involved, away).ageBand).toBe('CHILD'),
  );
  it('is as it was published of an adult, while registration is away', () =>
    expect(agesThatCount({ givenBy: 'SELF' }, { kin: mother }, away)).toEqual({ ageBand: 'ADULT', kin: mother }));
});
