import { given } from '@homeward/testing';
import { joinNewborn as decideToJoin } from './join-newborn';
import type { Newborn } from '../commands/join-newborn';
import type { Day } from '../model/day';
import { aDay } from '../testing/a-day';
import { aFlight, ready } from '../testing/a-ready-person';
import { aPassenger } from '../testing/lists';

const bornBy = (...mothers: string[]) => ({
  relations: mothers.map((personId) => ({ personId, kind: 'PARENT' as const, basis: 'REGISTRATION' as const })),
});
const facts = {
  ...ready,
  protection: { ...ready.protection!, otherParent: 'SATISFIED' },
  family: bornBy('mother'),
  consent: { ...ready.consent!, givenBy: 'GUARDIAN' as const },
};
const baby = { personId: 'baby', motherId: 'mother', familyId: 'f', band: 'INFANT' as const, facts };
const mother = aPassenger('mother', 'f');
const joinNewborn = (day: Day, born: Newborn) => decideToJoin(day, born, (n) => `code-${n}`);
const rules = (decision: ReturnType<typeof joinNewborn>) =>
  decision.accepted ? [] : decision.broken.map((b) => b.name);

describe('a newborn', () => {
  it('joins its mother on the list', () =>
    given(aDay([mother]))
      .when((day) => joinNewborn(day, baby))
      .then([
        {
          type: 'NewbornJoined',
          motherId: 'mother',
          passenger: {
            personId: 'baby',
            familyId: 'f',
            offPoint: 'ADD',
            bagKg: 0,
            band: 'INFANT',
            answeredForBy: ['mother'],
            needs: [],
            code: 'code-2',
            standing: 'LISTED',
            wasListed: true,
          },
        },
      ]));
  it('goes with the escort that protection has named', () =>
    expect(
      joinNewborn(aDay([mother]), {
        ...baby,
        facts: { ...facts, protection: { ...facts.protection!, escortRef: 'e' } },
      }),
    ).toMatchObject({ events: [{ passenger: { escortRef: 'e' } }] }));
  it('does not fly without her', () =>
    expect(
      rules(joinNewborn(aDay([{ ...mother, standing: 'OUT', out: { code: 'NO_SHOW', because: 'mother' } }]), baby)),
    ).toEqual(['newborn-joins-its-mother', 'child-alone-needs-a-best-interests-decision']));
  it('needs a lap or a seat', () => {
    const full = aDay([mother], {}, { flight: aFlight({ lapInfants: 0 }) });
    expect(rules(joinNewborn(full, baby))).toEqual(['the-aircraft-carries-them']);
  });
  it('has to be ready like everyone else', () =>
    expect(rules(joinNewborn(aDay([mother]), { ...baby, facts: { ...facts, medical: undefined } }))).toEqual([
      'fit-to-fly-until-departure',
    ]));
  it('joins its own family, and is a child of some days', () => {
    expect(rules(joinNewborn(aDay([mother]), { ...baby, familyId: 'another' }))).toEqual([
      'newborn-joins-its-mother',
      'child-alone-needs-a-best-interests-decision',
    ]);
    const grown = { ...baby, band: 'ADULT' as const, facts: ready };
    expect(rules(joinNewborn(aDay([mother]), grown))).toEqual(['newborn-joins-its-mother']);
  });
  it('joins whoever is recorded to answer for it, and nobody else of the family', () => {
    const aunt = aPassenger('aunt', 'f');
    const recorded = (id: string) => ({ ...baby, facts: { ...facts, family: bornBy(id) } });
    const both = aDay([mother, aunt]);
    expect(rules(joinNewborn(both, recorded('mother')))).toEqual([]);
    expect(rules(joinNewborn(both, { ...recorded('mother'), motherId: 'aunt' }))).toEqual(['newborn-joins-its-mother']);
    expect(rules(joinNewborn(both, { ...recorded('aunt'), motherId: 'aunt' }))).toEqual([]);
  });
  it('joins no child where registration has not said yet who answers for it', () => {
    expect(rules(joinNewborn(aDay([mother]), { ...baby, facts: { ...facts, family: undefined } }))).toEqual([
      'newborn-joins-its-mother',
      'child-alone-needs-a-best-interests-decision',
    ]);
  });
  it('does not come back once it was taken off with its family', () => {
    const out = { standing: 'OUT', out: { code: 'FAMILY_OFFLOAD', because: 'mother' } } as const;
    expect(rules(joinNewborn(aDay([mother, aPassenger('baby', 'f', out)]), baby))).toEqual(['who-is-out-stays-out']);
  });
  it('joins once', () =>
    given(aDay([mother, aPassenger('baby', 'f')]))
      .when((day) => joinNewborn(day, baby))
      .then([]));
});
