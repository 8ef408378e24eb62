import type { RelationV1 } from '@homeward/contracts';
import type { Facts, Judged } from '../../model/traveller';
import { aFlight, aJourney, aReadyPerson, ready } from '../../testing/a-ready-person';
import { blockersOf, rulesForTravel } from './travel-ready';

const identity = (over: Partial<Facts['identity']>) => aReadyPerson({ identity: { ...ready.identity!, ...over } });
const protection = (over: object, person: Partial<Judged> = {}) =>
  aReadyPerson({ protection: { ...ready.protection!, ...over } }, person);
const consent = (over: object, person: Partial<Judged> = {}) =>
  aReadyPerson({ consent: { ...ready.consent!, ...over } }, person);
const medical = (over: object, person: Partial<Judged> = {}) =>
  aReadyPerson({ medical: { ...ready.medical!, ...over } }, person);
const late = (now: string): Partial<Judged> => ({ now: new Date(now) });
/** The last leg leaves and arrives then and there. */
const arriving = (sta: string, toZone?: string, first: object = {}): Partial<Judged> => {
  const [one, two] = aFlight().legs;
  return {
    flight: aFlight({
      legs: [
        { ...one!, ...first },
        { ...two!, sta, toZone },
      ],
    }),
  };
};
const paperUntil = (validUntil: string, around: Partial<Judged> = {}) =>
  aReadyPerson({ document: { kind: 'PP', validUntil } }, around);
const exitUntil = (validUntil: string, around: Partial<Judged>) =>
  aReadyPerson({ exit: { state: 'GRANTED', validUntil } }, around);
const leaving = (std: string, fromZone: string): Partial<Judged> => {
  const [one, two] = aFlight().legs;
  return { flight: aFlight({ legs: [{ ...one!, std, fromZone }, two!] }) };
};
const is = (kind: RelationV1['kind'], basis: RelationV1['basis'] = 'REGISTRATION') => ({ personId: 'm', kind, basis });
/** A child with those; of its other parent, if there is one, it is recorded what there is to record. */
const child = (...accompaniedBy: RelationV1[]) => withParents('SATISFIED', accompaniedBy);
/** @param recorded those who are recorded of the child, aboard or not */
const withParents = (otherParent: string, aboard: RelationV1[], recorded = aboard) =>
  aReadyPerson(
    {
      consent: { ...ready.consent!, givenBy: 'GUARDIAN' },
      protection: { ...ready.protection!, otherParent },
      family: { relations: recorded },
    },
    { band: 'CHILD', accompaniedBy: aboard },
  );
/** Of the other parent nothing is recorded. */
const alone = ({ facts, ...person }: Judged): Judged => ({
  ...person,
  facts: { ...facts, protection: { ...facts.protection!, otherParent: 'NOT_REQUIRED' } },
});
const father: RelationV1 = { personId: 'f', kind: 'PARENT', basis: 'PAPER' };

/** Eighteen on the second leg, or back under it over the date line, with her mother. */
const turning = (bands: Judged['bands'], givenBy: string, over: Partial<Judged> = {}) =>
  aReadyPerson(
    {
      consent: { ...ready.consent!, givenBy: givenBy as 'SELF', journey: aJourney(over.flight && { via: [] }) },
      protection: { ...ready.protection!, otherParent: 'SATISFIED' },
      family: { relations: [is('PARENT')] },
    },
    { band: bands![0]!, bands, accompaniedBy: [is('PARENT')], ...over },
  );

/** Who keeps a rule, and who breaks that rule only. */
const examples: Record<string, { kept: Judged[]; broken: Judged[] }> = {
  'nobody-in-two-records': { kept: [], broken: [identity({ openDuplicates: 1 })] },
  'document-belongs-to-one-person': { kept: [], broken: [identity({ documentConflict: true })] },
  'removals-are-not-served': { kept: [], broken: [identity({ outOfScope: true })] },
  'identity-is-confirmed': {
    kept: [],
    broken: [aReadyPerson({ identity: undefined }), identity({ confirmed: false })],
  },
  'protection-has-cleared': {
    kept: [aReadyPerson({ apartFrom: ['q'] }, { company: ['r'] }), aReadyPerson({ apartFrom: ['q'] })],
    broken: [
      aReadyPerson({ protection: undefined }),
      protection({ cleared: false }),
      aReadyPerson({ apartFrom: ['q'] }, { company: ['r', 'q'] }),
    ],
  },
  'who-said-no-stays': { kept: [], broken: ['WITHDRAWN', 'REFUSED'].map((status) => consent({ status })) },
  'consent-stands': {
    kept: [
      consent({ status: 'ACTIVE' }),
      consent({ validUntil: '2026-12-10T08:00:00Z' }, late('2026-12-10T07:00:00Z')),
    ],
    broken: [
      consent({ status: 'STALE' }),
      aReadyPerson({ consent: undefined }),
      consent({ validUntil: undefined }),
      consent({ validUntil: '2026-12-09T07:59:00Z' }),
      consent({ validUntil: '2026-12-10T08:00:00Z' }, late('2026-12-10T09:00:00Z')),
    ],
  },
  'yes-is-for-this-journey': {
    kept: [consent({ journey: aJourney({ destination: 'PZU' }) }, { offPoint: 'PZU' })],
    broken: [
      consent({ journey: undefined }),
      consent({ journey: aJourney({ destination: 'NBO' }) }),
      consent({ journey: aJourney({ operationId: '01930000-0000-7000-8000-0000000000e2' }) }),
      consent({}, { flight: aFlight({ operationId: '01930000-0000-7000-8000-0000000000e2' }) }),
      consent({}, { offPoint: 'PZU' }),
      // The flight goes elsewhere since: nobody has to be called anew for that.
      consent({}, { flight: aFlight({ legs: aFlight().legs.map((leg) => ({ ...leg, to: 'NBO' })) }) }),
    ],
  },
  'of-age-they-say-yes-themselves': {
    kept: [
      consent({ givenBy: 'PROXY' }),
      child(is('PARENT')),
      turning(['TEEN', 'ADULT'], 'CHILD_AND_GUARDIAN'),
      turning(['TEEN', 'TEEN'], 'GUARDIAN'),
      turning(['ADULT', 'TEEN'], 'SELF'),
      turning(['TEEN', 'TEEN'], 'CHILD_AND_GUARDIAN', { mayBeOfAge: true }),
      // She gets off before.
      turning(['TEEN', 'ADULT'], 'GUARDIAN', {
        flight: aFlight({ legs: aFlight().legs.map((leg, i) => ({ ...leg, to: ['ADD', 'NBO'][i]! })) }),
      }),
    ],
    broken: [
      consent({ givenBy: 'GUARDIAN' }),
      consent({}, { band: 'TEEN', accompaniedBy: [is('CUSTOMARY_CAREGIVER', 'PROTECTION')] }),
      turning(['TEEN', 'ADULT'], 'GUARDIAN'),
      turning(['TEEN', 'ADULT'], 'SELF'),
      turning(['TEEN', 'TEEN'], 'GUARDIAN', { mayBeOfAge: true }),
      turning(['TEEN', 'TEEN'], 'SELF', { mayBeOfAge: true }),
      turning(['ADULT', 'TEEN'], 'GUARDIAN'),
      turning(['ADULT', 'ADULT'], 'CHILD_AND_GUARDIAN'),
      turning(['ADULT', 'TEEN'], 'CHILD_AND_GUARDIAN'),
    ],
  },
  'document-holds-on-arrival': {
    kept: [
      paperUntil('2026-12-09'),
      paperUntil('2026-12-09', arriving('2026-12-09T20:59:00Z', 'Africa/Addis_Ababa')),
      paperUntil('2026-12-09', arriving('2026-12-10T10:59:00Z', 'Pacific/Pago_Pago')),
    ],
    broken: [
      paperUntil('2026-12-08'),
      paperUntil('2026-12-09', arriving('2026-12-09T21:00:00Z', 'Africa/Addis_Ababa')),
      paperUntil('2026-12-09', arriving('2026-12-09T13:15:00Z', 'Pacific/Apia')),
      // The first stop is a day ahead of the last one.
      paperUntil('2026-12-09', arriving('2026-12-09T13:15:00Z', 'Pacific/Pago_Pago', { toZone: 'Pacific/Kiritimati' })),
      // At an airport whose zone nobody knows it may be the next day.
      paperUntil('2026-12-09', arriving('2026-12-09T13:15:00Z')),
      // Late by eleven hours.
      paperUntil('2026-12-09', late('2026-12-09T19:00:00Z')),
      aReadyPerson({ document: undefined }),
    ],
  },
  'exit-is-granted': {
    kept: [
      aReadyPerson({ exit: { state: 'NOT_NEEDED' } }),
      exitUntil('2026-12-09', leaving('2026-12-09T21:59:00Z', 'Asia/Beirut')),
      exitUntil('2026-12-08', {
        ...leaving('2026-12-09T04:00:00Z', 'America/Bogota'),
        ...late('2026-12-09T03:00:00Z'),
      }),
      aReadyPerson({ exit: { state: 'GRANTED', validUntil: '2026-12-10' } }, late('2026-12-10T09:00:00Z')),
    ],
    broken: [
      aReadyPerson({ exit: { state: 'FINE_DUE' } }),
      aReadyPerson({ exit: undefined }),
      exitUntil('2026-12-09', leaving('2026-12-09T22:00:00Z', 'Asia/Beirut')),
      aReadyPerson({ exit: { state: 'GRANTED' } }),
      aReadyPerson({ exit: { state: 'GRANTED', validUntil: '2026-12-08' } }),
      aReadyPerson({ exit: { state: 'GRANTED', validUntil: '2026-12-09' } }, late('2026-12-10T09:00:00Z')),
    ],
  },
  'fit-to-fly-until-departure': {
    kept: [medical({ decision: 'FIT_WITH_CONDITIONS' }), medical({}, late('2026-12-10T09:00:00Z'))],
    broken: [
      ...['UNFIT', 'TEMP_UNFIT'].map((decision) => medical({ decision })),
      aReadyPerson({ medical: undefined }),
      medical({ validUntil: undefined }),
      medical({ validUntil: '2026-12-09T07:59:00Z' }),
      medical({}, late('2026-12-10T11:00:00Z')),
    ],
  },
  'aircraft-can-carry-their-needs': {
    kept: [medical({ needs: ['WCHC'] })],
    broken: [medical({ needs: ['STCR'] })],
  },
  'child-alone-needs-a-best-interests-decision': {
    kept: [
      child(is('KIN'), is('PARENT')),
      child(is('LEGAL_GUARDIAN', 'PAPER')),
      child(is('CUSTOMARY_CAREGIVER', 'PROTECTION')),
    ],
    broken: [
      protection({ bestInterests: 'OUTSTANDING' }),
      child(),
      turning(['ADULT', 'TEEN'], 'SELF', { accompaniedBy: [] }),
      turning(['TEEN', 'ADULT'], 'CHILD_AND_GUARDIAN', { accompaniedBy: [] }),
      // A grown brother, an aunt, a neighbour, a step-father, and whoever says to be the mother or a guardian.
      child(is('SIBLING'), is('KIN'), is('UNRELATED', 'STATED'), is('STEP_PARENT', 'STATED'), is('SPOUSE', 'STATED')),
      child(is('PARENT', 'STATED'), is('LEGAL_GUARDIAN', 'STATED'), is('CUSTOMARY_CAREGIVER', 'REGISTRATION')),
    ],
  },
  'other-parent-agrees': {
    kept: [
      protection({ otherParent: 'MISSING' }), // of age
      withParents('SATISFIED', [is('PARENT')]),
      withParents('NOT_REQUIRED', [is('PARENT'), father]),
      withParents('NOT_REQUIRED', [is('CUSTOMARY_CAREGIVER', 'PROTECTION'), is('LEGAL_GUARDIAN', 'PAPER')]),
    ],
    broken: [
      // Nothing was recorded.
      withParents('NOT_REQUIRED', [is('PARENT')]),
      withParents('NOT_REQUIRED', [is('PARENT')], [is('PARENT'), father]),
      // A step-father, and whoever says to be the father, are not the father.
      withParents('NOT_REQUIRED', [is('PARENT'), { ...father, kind: 'STEP_PARENT', basis: 'STATED' }]),
      withParents('NOT_REQUIRED', [is('PARENT'), { ...father, basis: 'STATED' }]),
      withParents('NOT_REQUIRED', [is('PARENT'), { ...father, kind: 'LEGAL_GUARDIAN' }]),
      // Two wives of the father, who stays.
      withParents('NOT_REQUIRED', [is('PARENT'), father], [is('PARENT'), father, { ...father, personId: 'w' }]),
      withParents('MISSING', [is('PARENT'), father]),
      withParents('NOT_REQUIRED', [is('LEGAL_GUARDIAN', 'PAPER')]),
      alone(turning(['ADULT', 'TEEN'], 'SELF')),
    ],
  },
  'families-travel-whole': {
    kept: [aReadyPerson({}, { company: ['p', 'q'], relatives: ['q'] })],
    broken: [aReadyPerson({}, { company: ['p'], relatives: ['p', 'q'] })],
  },
};

const rulesBroken = (person: Judged): string[] => blockersOf(person).map((b) => b.name);

describe('readiness to travel', () => {
  it('is given where nothing stands against a person', () => expect(rulesBroken(aReadyPerson())).toEqual([]));
  it('is tested with every rule', () =>
    expect(Object.keys(examples).sort()).toEqual(rulesForTravel.map((r) => r.name).sort()));
  it('says until when a paper held, where one has expired', () =>
    expect(blockersOf(medical({ validUntil: '2026-12-09T06:00:00Z' }))).toMatchObject([
      { code: 'H-MED', until: '2026-12-09T06:00:00Z' },
    ]));
  for (const [name, { kept, broken }] of Object.entries(examples)) {
    it.each(broken.map((p, i) => [i, p] as const))(`is stopped by ${name}, example %i`, (_, person) =>
      expect(rulesBroken(person)).toEqual([name]),
    );
    if (kept.length > 0)
      it.each(kept.map((p, i) => [i, p] as const))(`is not stopped by ${name}, example %i`, (_, person) =>
        expect(rulesBroken(person)).toEqual([]),
      );
  }
});
