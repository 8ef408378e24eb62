import type { GiveConsent } from '../commands/give-consent';
import type { SomebodyNamed } from '../model/somebody-named';
import { aProxy, aYes, explained } from '../testing/a-yes';
import { kin, mother, somebody } from '../testing/other-people';
import { aGoodSession, aJourney, personId } from '../testing/consents';
import { giveConsent, rulesForGivingConsent } from './give-consent';

const witnessed = (who: Partial<SomebodyNamed>, over: Partial<GiveConsent> = {}): Partial<GiveConsent> => ({
  method: 'THUMB_MARK',
  witness: somebody(who),
  ...over,
});

/** A mother's yes for her child. */
const forAChild = (over: Partial<GiveConsent> = {}): Partial<GiveConsent> => ({
  ageBand: 'CHILD',
  givenBy: 'GUARDIAN',
  guardian: { personId: 'mother' },
  guardianKnown: mother(),
  kin: kin(),
  ...over,
});

/** The yes of somebody named, for a child alone. */
const named = (bestInterests?: string, name?: string): Partial<GiveConsent> =>
  forAChild({
    kin: kin({ answeredBy: [] }),
    guardian: somebody(name ? { name } : {}),
    guardianKnown: undefined,
    bestInterests,
  });

/** Words that keep a rule, and words that break that rule only. */
const examples: Record<string, { kept: Partial<GiveConsent>[]; broken: Partial<GiveConsent>[] }> = {
  'each-adult-decides-for-themself': {
    kept: [
      forAChild(),
      { ...forAChild(), givenBy: 'CHILD_AND_GUARDIAN' },
      { ageBand: 'UNKNOWN' },
      { ...forAChild(), ageBand: 'UNKNOWN', givenBy: 'CHILD_AND_GUARDIAN' },
      { ...aProxy(), ageBand: 'UNKNOWN' },
      { ...forAChild(), ageBand: 'UNKNOWN', turning: true, givenBy: 'CHILD_AND_GUARDIAN' },
    ],
    broken: [
      { ...forAChild(), ageBand: 'ADULT' },
      { ...forAChild(), ageBand: 'ADULT', givenBy: 'CHILD_AND_GUARDIAN' },
      { ageBand: 'CHILD' },
      { ...forAChild(), ageBand: 'UNKNOWN' },
      { ageBand: 'UNKNOWN', turning: true },
      { ...forAChild(), ageBand: 'UNKNOWN', turning: true },
    ],
  },
  'comprehension-was-checked-with-two-open-questions': {
    kept: [{ session: aGoodSession({ questionsAnswered: 3 }) }],
    broken: [{ session: aGoodSession({ questionsAnswered: 1 }) }, { session: aGoodSession({ understood: false }) }],
  },
  'form-was-read-aloud-to-who-cannot-read': {
    kept: [{ session: aGoodSession({ cannotRead: true, readAloud: true }) }],
    broken: [{ session: aGoodSession({ cannotRead: true }) }],
  },
  'a-witness-has-another-name-than-who-says-yes': {
    kept: [{ method: 'THUMB_MARK', witness: somebody(), witnessNamedLike: [] }],
    broken: [{ method: 'THUMB_MARK', witness: somebody(), witnessNamedLike: ['p'] }],
  },
  'thumb-mark-needs-an-independent-witness': {
    kept: [
      { method: 'THUMB_MARK', witness: somebody() },
      { method: 'THUMB_MARK', witness: somebody({ name: 'ሰላም ተስፋዬ', telephone: '+251 91 123 4567' }) },
      { method: 'VERBAL_WITNESSED', witness: somebody({ name: 'Xu' }) },
      { method: 'THUMB_MARK', session: aGoodSession({ witnessedBy: ['officer-7'] }) },
      { method: 'THUMB_MARK', witness: { personId: 'w' }, witnessKnown: { ageBand: 'ADULT' } },
      { method: 'DIGITAL' },
    ],
    broken: [
      { method: 'THUMB_MARK' },
      { method: 'VERBAL_WITNESSED' },
      // The counsellor, or who held the interview, in some spelling.
      ...[
        'counsellor-1',
        'Counsellor-1',
        ' counsellor 1',
        'counsellor\u200b-1',
        'COUNSELLOR‐1',
        'ｃｏｕｎｓｅｌｌｏｒ-1',
        'соunsеllоr-1',
      ]
        .concat(['1 counsellor', 'cóunsellor-1'])
        .map((name) => witnessed({ name })),
      witnessed({ name: 'Counsellor-2' }, { session: aGoodSession({ counsellor: 'counsellor-2' }) }),
      ...['Amina Hassan', 'HASSAN, Amina', 'a.hassan', 'Àmina  Hassan', 'Аmina Наssаn', 'hassan-a'].map((name) =>
        witnessed({ name }, { counsellorNames: ['Amina Hassan', 'x17'] }),
      ),
      witnessed({ name: 'Amina Hassan' }, { counsellor: 'ahassan@example.org' }),
      witnessed(
        { name: 'Amina Hassan' },
        { session: aGoodSession({ personal: { answers: [], counsellorNames: ['Amina Hassan'] } }) },
      ),
      witnessed({ name: 'Sara' }, { session: aGoodSession({ personal: { answers: [], interpreter: 'SARA' } }) }),
      // Nobody's name.
      ...['', ' ', '\u200b', 'me', '--', 'Me.', 'мe', 'n/a', 'the witness', 'Return Counsellor']
        .concat(['x', '12345', 'أنا', 'aБ'])
        .map((name) => witnessed({ name })),
      // Nobody could find them again.
      ...['', '12', 'none', '+1234567890123456'].map((telephone) => witnessed({ telephone })),
      ...['', '\u200b', '-'].map((relation) => witnessed({ relation })),
      { method: 'THUMB_MARK', witness: { personId: 'w' } },
      { method: 'THUMB_MARK', witness: { personId: 'w' }, witnessKnown: { ageBand: 'UNKNOWN' } },
      { method: 'THUMB_MARK', witness: { personId }, witnessKnown: { ageBand: 'ADULT' } },
      { method: 'THUMB_MARK', session: aGoodSession({ witnessedBy: ['counsellor-1'] }) },
      // Who says yes for a child, or with it.
      ...(['GUARDIAN', 'CHILD_AND_GUARDIAN'] as const).map((givenBy) => ({
        ...forAChild({ givenBy, method: 'THUMB_MARK', witness: { personId: 'mother' } }),
        witnessKnown: { ageBand: 'ADULT' as const },
      })),
      { ...named('SATISFIED'), ...witnessed({}) },
      // A witness who is named where none is needed is one all the same.
      { method: 'SIGNATURE', witness: somebody({ name: 'me' }) },
    ],
  },
  'a-guardian-is-on-record': {
    kept: [
      forAChild({ session: aGoodSession({ personId: 'mother', dependants: [personId] }) }),
      forAChild({ guardianKnown: mother({ familyId: 'g' }) }),
      named('SATISFIED'),
    ],
    broken: [
      forAChild({ guardian: undefined, guardianKnown: undefined }),
      // An adult of the family who is not recorded, or somebody who is not known to be of age.
      forAChild({ guardianKnown: mother({ personId: 'aunt' }) }),
      forAChild({ guardianKnown: mother({ ageBand: 'CHILD' }) }),
      forAChild({ guardianKnown: mother({ ageBand: 'UNKNOWN' }) }),
      // Registration has said who answers for the child, and it is somebody else, or nobody.
      forAChild({ kin: kin({ answeredBy: ['father'] }) }),
      forAChild({ kin: kin({ answeredBy: [] }) }),
      forAChild({ kin: kin({ answeredBy: [personId] }), guardianKnown: kin({ ageBand: 'ADULT' }) }),
      // The talk was with somebody else.
      forAChild({ session: aGoodSession({ personId: 'aunt', dependants: [personId] }) }),
      // Named, and no panel has decided; or named like the counsellor.
      ...[named('OUTSTANDING'), named(), named('SATISFIED', 'Counsellor 1')],
    ],
  },
  'a-proxy-can-be-found': {
    kept: [],
    broken: [
      ...[
        undefined,
        somebody({ name: 'counsellor 1' }),
        somebody({ name: 'Protection-1' }),
        somebody({ telephone: '' }),
      ].map((who) => aProxy({ who })),
      aProxy({ who: { personId } }),
    ],
  },
  'information-shown-was-complete-and-current': {
    kept: [],
    broken: [
      { session: aGoodSession({ topics: ['ASSISTANCE'] }) },
      { session: aGoodSession({ informationVersion: '2020-1' }) },
    ],
  },
  'a-yes-to-return-names-its-journey': {
    kept: [{ journey: undefined, purpose: 'DATA_PROCESSING' }],
    broken: [{ journey: undefined }],
  },
  'the-journey-is-the-one-explained': {
    kept: [{ journey: aJourney({ route: 'by way of Port Sudan' }) }],
    broken: [
      { journey: aJourney({ destination: 'NBO', destinationState: 'KEN' }) },
      { journey: aJourney({ destination: 'DIR' }) },
      { session: aGoodSession({ journey: undefined }) },
    ],
  },
  'the-journey-is-of-their-operation': {
    kept: [],
    broken: [{ operationId: '01930000-0000-7000-8000-0000000000e2' }],
  },
  'the-airport-lies-in-the-state': {
    kept: [],
    broken: [explained(aJourney({ destination: 'NBO' })), explained(aJourney({ destinationState: 'KEN' }))],
  },
  'interview-was-private': {
    kept: [],
    broken: [
      { session: aGoodSession({ authoritiesPresent: true }) },
      { session: aGoodSession({ privateInterview: false }) },
    ],
  },
  'person-had-capacity': { kept: [], broken: [{ session: aGoodSession({ capacity: 'IMPAIRED' }) }] },
  'nobody-was-under-duress': { kept: [], broken: [{ session: aGoodSession({ underDuress: true }) }] },
  'detention-needs-a-second-independent-confirmation': {
    kept: [
      {
        session: aGoodSession({
          place: 'DETENTION',
          confirmedIndependently: { by: 'protection-1', at: '2026-11-25T08:50:00.000Z' },
        }),
      },
      { session: aGoodSession({ place: 'CAMP' }) },
    ],
    broken: [{ session: aGoodSession({ place: 'DETENTION' }) }],
  },
  'validity-is-at-most-thirty-days': {
    kept: [{ validUntil: '2026-12-25T09:00:00.000Z' }],
    broken: [{ validUntil: '2026-12-25T09:00:01.000Z' }, { validUntil: '2026-11-25T09:00:00.000Z' }],
  },
  'proxy-needs-two-approvals-and-fourteen-days': {
    kept: [aProxy()],
    broken: [
      { ...aProxy(), session: aGoodSession({ proxyApprovedBy: ['protection-1', 'protection-1'] }) },
      aProxy({ relation: ' ' }),
      aProxy({ document: '\u200b' }),
      { ...aProxy(), validUntil: '2026-12-09T09:00:01.000Z' },
    ],
  },
  'embassy-sharing-waits-for-protection': {
    kept: [{ purpose: 'EMBASSY_SHARING' }, { embassyBlocked: true }],
    broken: [{ purpose: 'EMBASSY_SHARING', embassyBlocked: true }],
  },
};

/** These need more than the words: each has a spec of its own. */
const elsewhere = `consent-rests-on-their-own-counselling a-new-yes-needs-a-new-conversation
  a-yes-follows-its-conversation-within-thirty-days a-yes-is-in-the-language-of-its-conversation
  the-conversation-was-in-a-language-they-speak
  a-yes-after-fear-waits-for-protection`.split(/\s+/);

const brokenBy = (words: Partial<GiveConsent>): string[] => {
  const decision = giveConsent(undefined, aYes(words));
  return decision.accepted ? [] : decision.broken.map((b) => b.name);
};

describe('a yes', () => {
  it('that keeps every rule is recorded', () => expect(brokenBy({})).toEqual([]));
  it('is tested with every rule', () =>
    expect([...Object.keys(examples), ...elsewhere].sort()).toEqual(rulesForGivingConsent.map((r) => r.name).sort()));

  for (const [name, { kept, broken }] of Object.entries(examples)) {
    it.each(broken.map((b, i) => [i, b] as const))(`is refused by ${name}, example %i`, (_, words) =>
      expect(brokenBy(words)).toEqual([name]),
    );
    if (kept.length > 0) it.each(kept)(`is not refused by ${name}`, (words) => expect(brokenBy(words)).toEqual([]));
  }
});
