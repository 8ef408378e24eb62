import type { GiveConsent } from '../commands/give-consent';
import { aYes } from '../testing/a-yes';
import { aGoodSession, aJourney } from '../testing/consents';
import { giveConsent, rulesForGivingConsent } from './give-consent';

/** Words that keep a rule, and words that break that rule only. */
const examples: Record<string, { kept: Partial<GiveConsent>[]; broken: Partial<GiveConsent>[] }> = {
  'each-adult-decides-for-themself': {
    kept: [
      { ageBand: 'CHILD', givenBy: 'GUARDIAN' },
      { ageBand: 'CHILD', givenBy: 'CHILD_AND_GUARDIAN' },
      { ageBand: 'UNKNOWN' },
      { ageBand: 'UNKNOWN', givenBy: 'CHILD_AND_GUARDIAN' },
      {
        ageBand: 'UNKNOWN',
        givenBy: 'PROXY',
        proxy: { relation: 'sister', document: 'court order' },
        session: aGoodSession({ proxyApprovedBy: ['protection-1', 'protection-2'] }),
        validUntil: '2026-12-09T09:00:00.000Z',
      },
    ],
    broken: [
      { givenBy: 'GUARDIAN' },
      { givenBy: 'CHILD_AND_GUARDIAN' },
      { ageBand: 'CHILD' },
      { ageBand: 'UNKNOWN', givenBy: 'GUARDIAN' },
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
  'thumb-mark-needs-an-independent-witness': {
    kept: [{ method: 'THUMB_MARK', witness: 'a neighbour' }, { method: 'DIGITAL' }],
    broken: [
      { method: 'THUMB_MARK' },
      { method: 'THUMB_MARK', witness: 'counsellor-1' },
      { method: 'VERBAL_WITNESSED', witness: 'counsellor-1' },
      ...['Counsellor-1', ' counsellor 1', 'counsellor\u200b-1', 'COUNSELLOR‐1'].map(
        (witness): Partial<GiveConsent> => ({ method: 'THUMB_MARK', witness }),
      ),
      ...['', ' ', '\u200b', 'me', '--'].map((witness): Partial<GiveConsent> => ({ method: 'THUMB_MARK', witness })),
      { method: 'THUMB_MARK', witness: 'counsellor-2', session: aGoodSession({ counsellor: 'counsellor-2' }) },
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
      { journey: aJourney({ destination: 'NBO' }) },
      { journey: aJourney({ destinationState: 'KEN' }) },
      { session: aGoodSession({ journey: undefined }) },
    ],
  },
  'the-journey-is-of-their-operation': {
    kept: [],
    broken: [{ operationId: '01930000-0000-7000-8000-0000000000e2' }],
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
    kept: [
      {
        givenBy: 'PROXY',
        proxy: { relation: 'sister', document: 'court order' },
        session: aGoodSession({ proxyApprovedBy: ['protection-1', 'protection-2'] }),
        validUntil: '2026-12-09T09:00:00.000Z',
      },
    ],
    broken: [
      { givenBy: 'PROXY' },
      {
        givenBy: 'PROXY',
        proxy: { relation: 'sister', document: 'court order' },
        session: aGoodSession({ proxyApprovedBy: ['protection-1', 'protection-1'] }),
        validUntil: '2026-12-09T09:00:00.000Z',
      },
      {
        givenBy: 'PROXY',
        proxy: { relation: ' ', document: '\u200b' },
        session: aGoodSession({ proxyApprovedBy: ['protection-1', 'protection-2'] }),
        validUntil: '2026-12-09T09:00:00.000Z',
      },
      {
        givenBy: 'PROXY',
        proxy: { relation: 'sister', document: 'court order' },
        session: aGoodSession({ proxyApprovedBy: ['protection-1', 'protection-2'] }),
        validUntil: '2026-12-09T09:00:01.000Z',
      },
    ],
  },
  'embassy-sharing-waits-for-protection': {
    kept: [{ purpose: 'EMBASSY_SHARING' }, { embassyBlocked: true }],
    broken: [{ purpose: 'EMBASSY_SHARING', embassyBlocked: true }],
  },
};

/** These need more than the words: each has a spec of its own. */
const elsewhere = ['consent-rests-on-their-own-counselling', 'a-new-yes-needs-a-new-conversation'];

const brokenBy = (words: Partial<GiveConsent>): string[] => {
  const decision = giveConsent(undefined, aYes(words));
  return decision.accepted ? [] : decision.broken.map((b) => b.name);
};

describe('a yes', () => {
  it('that keeps every rule is recorded', () => expect(brokenBy({})).toEqual([]));
  it('is tested with every rule', () =>
    expect([...Object.keys(examples), ...elsewhere].sort()).toEqual(rulesForGivingConsent.map((r) => r.name).sort()));

  for (const [name, { kept, broken }] of Object.entries(examples)) {
    it.each(broken)(`is refused by ${name}`, (words) => expect(brokenBy(words)).toEqual([name]));
    if (kept.length > 0) it.each(kept)(`is not refused by ${name}`, (words) => expect(brokenBy(words)).toEqual([]));
  }
});
