import { given } from '@homeward/testing';
import type { JoinChild } from '../commands/join-child';
import type { Day } from '../model/day';
import { aDay } from '../testing/a-day';
import { aFlight, ready } from '../testing/a-ready-person';
import { aPassenger } from '../testing/lists';
import { joinChild } from './join-child';

const facts = {
  ...ready,
  protection: { ...ready.protection!, otherParent: 'SATISFIED' },
  family: { relations: [{ personId: 'mother', kind: 'PARENT' as const, basis: 'REGISTRATION' as const }] },
  consent: { ...ready.consent!, givenBy: 'GUARDIAN' as const },
};
const child = { personId: 'son', familyId: 'f', band: 'CHILD' as const, facts };
const call = { personId: 'son', offPoint: 'ADD', bagKg: 12, priority: 1 };
const joining = { child, careOf: 'mother', call };
const mother = aPassenger('mother', 'f');
const join = (day: Day, command: JoinChild) => joinChild(day, command, (n) => `code-${n}`);
const rules = (day: Day, over: Partial<JoinChild> = {}) => {
  const decision = join(day, { ...joining, ...over });
  return decision.accepted ? [] : decision.broken.map((b) => b.name);
};

describe('a child who was left out of a frozen list', () => {
  it('joins whoever answers for it, with what it was called with', () =>
    given(aDay([mother]))
      .when((day) => join(day, joining))
      .then([
        {
          type: 'ChildJoined',
          careOf: 'mother',
          passenger: {
            personId: 'son',
            familyId: 'f',
            offPoint: 'ADD',
            bagKg: 12,
            band: 'CHILD',
            needs: [],
            code: 'code-2',
            standing: 'LISTED',
            wasListed: true,
          },
        },
      ]));
  it('joins once, and does not come back once it was taken off', () => {
    given(aDay([mother, aPassenger('son', 'f')]))
      .when((day) => join(day, joining))
      .then([]);
    const out = { standing: 'OUT', out: { code: 'NO_SHOW', because: 'son' } } as const;
    expect(rules(aDay([mother, aPassenger('son', 'f', out)]))).toEqual(['who-is-out-stays-out']);
  });
  it('joins nobody who is off the list, of another family, or not recorded as answering for it', () => {
    const off = { ...mother, standing: 'OUT', out: { code: 'NO_SHOW', because: 'mother' } } as const;
    const others = [
      rules(aDay([off])),
      rules(aDay([mother]), { child: { ...child, familyId: 'g' } }),
      rules(aDay([mother, aPassenger('aunt', 'f')]), { careOf: 'aunt' }),
    ];
    for (const broken of others) expect(broken).toContain('children-join-who-answers-for-them');
  });
  it('is no adult, who would come by the standby list', () =>
    expect(rules(aDay([mother]), { child: { ...child, band: 'ADULT', facts: ready } })).toEqual([
      'children-join-who-answers-for-them',
    ]));
  it('was called for this flight, to where that person leaves', () => {
    expect(rules(aDay([mother]), { call: undefined })).toEqual(['children-are-called-before-they-join']);
    expect(rules(aDay([{ ...mother, offPoint: 'PZU' }]))).toContain('children-are-called-before-they-join');
  });
  it('comes before the boarding gate closes', () =>
    expect(rules(aDay([mother], {}, { closedStages: ['CALL', 'GATE'] }))).toEqual([
      'children-join-before-the-gate-closes',
    ]));
  it('needs a seat', () =>
    expect(rules(aDay([mother], {}, { flight: aFlight({ seats: 1 }) }))).toEqual(['the-aircraft-carries-them']));
  it('has to be ready like everyone else', () =>
    expect(rules(aDay([mother]), { child: { ...child, facts: { ...facts, medical: undefined } } })).toEqual([
      'fit-to-fly-until-departure',
    ]));
});
