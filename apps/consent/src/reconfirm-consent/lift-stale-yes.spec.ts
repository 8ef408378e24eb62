import { againstStep } from '@homeward/kernel';
import type { ReconfirmConsent } from '../commands/reconfirm-consent';
import type { Consent, Yes } from '../model/consent';
import type { CounsellingSession } from '../model/counselling-session';
import { consentLifecycle } from '../model/consent-transitions';
import { evolve } from '../model/evolve';
import type { StaleReason } from '../model/stale-reason';
import { aGoodSession, aJourney, anActiveConsent, personId } from '../testing/consents';
import { reconfirmConsent } from './reconfirm-consent';

const at = '2026-12-05T09:00:00.000Z';
const now = new Date('2026-12-07T09:00:00Z');
const stale = (reasons: StaleReason[], over: Partial<Yes> = {}): Consent =>
  reasons.reduce<Consent>(
    (consent, because) => evolve(consent, { type: 'ConsentWentStale', personId, purpose: 'RETURN', because, at }),
    anActiveConsent(over),
  );
const talk = (over: Partial<CounsellingSession> = {}): CounsellingSession =>
  aGoodSession({ topics: [], changes: ['DATE_MOVED'], heldAt: '2026-12-06T09:00:00.000Z', ...over });
const brokenBy = (consent: Consent, over: Partial<ReconfirmConsent>): string[] => {
  const asked = { personId, purpose: 'RETURN' as const, place: 'OTHER', by: 'officer', language: 'amh', now };
  const decision = reconfirmConsent(consent, { ...asked, askedInPrivate: true, ...over });
  return decision.accepted ? [] : decision.broken.map((b) => b.name);
};

describe('a yes that is stale', () => {
  it('holds again once what has changed was told, and is said again', () => {
    const session = talk();
    expect(brokenBy(stale(['DATE_MOVED']), { session })).toEqual([]);
    const decision = reconfirmConsent(stale(['DATE_MOVED']), {
      personId,
      purpose: 'RETURN',
      place: 'OTHER',
      by: 'officer',
      language: 'amh',
      askedInPrivate: true,
      session,
      now,
    });
    expect(decision).toMatchObject({ accepted: true, events: [{ sessionId: session.sessionId }] });
    expect((decision.accepted ? decision.events : []).reduce<Consent>(evolve, stale(['DATE_MOVED']))).toMatchObject({
      status: 'RECONFIRMED',
    });
  });
  it.each<[string, Consent, CounsellingSession | undefined]>([
    ['without a talk', stale(['DATE_MOVED']), undefined],
    ['after one of before', stale(['DATE_MOVED']), talk({ heldAt: at })],
    ['after one with somebody else', stale(['DATE_MOVED']), talk({ personId: 'other' })],
    [
      'after one with whoever decides for others',
      stale(['DATE_MOVED']),
      talk({ personId: 'o', dependants: [personId] }),
    ],
    ['after one about something else', stale(['FAMILY_CHANGED']), talk()],
    ['after one about half of it', stale(['DATE_MOVED', 'RISK_CHANGED']), talk()],
    ['after a counselling that tells nothing of it', stale(['DATE_MOVED']), talk({ changes: undefined })],
  ])('does not %s', (_, consent, session) =>
    expect(brokenBy(consent, { session })).toEqual(['what-has-changed-was-explained']),
  );
  it('that a guardian said holds again after a talk with the guardian', () =>
    expect(
      brokenBy(stale(['DATE_MOVED'], { givenBy: 'GUARDIAN' }), {
        session: talk({ personId: 'mother', dependants: [personId] }),
      }),
    ).toEqual([]));
  it.each<[Partial<CounsellingSession>, string]>([
    [{ questionsAnswered: 1 }, 'comprehension-was-checked-with-two-open-questions'],
    [{ understood: false }, 'comprehension-was-checked-with-two-open-questions'],
    [{ privateInterview: false }, 'interview-was-private'],
    [{ authoritiesPresent: true }, 'interview-was-private'],
    [{ capacity: 'IMPAIRED' }, 'person-had-capacity'],
    [{ underDuress: true }, 'nobody-was-under-duress'],
    [{ place: 'DETENTION' }, 'detention-needs-a-second-independent-confirmation'],
  ])('does not after a talk that was no free and private one: %j', (over, name) =>
    expect(brokenBy(stale(['DATE_MOVED']), { session: talk(over) })).toEqual([name]),
  );
  it.each<[string, Consent]>([
    ['was perhaps not free', stale(['NOT_FREE'])],
    ['was perhaps not free, and something has changed since', stale(['NOT_FREE', 'DATE_MOVED'])],
    ['a guardian said who answers for them no longer', stale(['DATE_MOVED', 'GUARDIAN_ENDED'])],
    ['went stale for a reason that nobody recorded', stale(['FLIGHT_CHANGED'])],
    ['has run out', stale(['DATE_MOVED'], { validUntil: '2026-12-07T08:59:59.000Z' })],
  ])('is said anew where it %s', (_, consent) =>
    expect(againstStep(consentLifecycle, 'reconfirm', consent, now).map(({ name }) => name)).toEqual([
      'a-short-talk-is-enough',
    ]),
  );
  it('is to the new journey where that was told, and to no other', () => {
    const journey = aJourney({ destination: 'DIR' });
    const told = talk({ changes: ['ROUTE_CHANGED'], journey });
    const { operationId } = journey;
    expect(brokenBy(stale(['ROUTE_CHANGED']), { session: told, journey, operationId })).toEqual([]);
    const other = { journey: aJourney({ destination: 'MQX' }), operationId };
    expect(brokenBy(stale(['ROUTE_CHANGED']), { session: told, ...other })).toEqual([
      'a-yes-again-is-to-the-same-journey',
    ]);
    expect(brokenBy(stale(['DATE_MOVED']), { session: talk({ journey }), journey, operationId })).toEqual([
      'a-yes-again-is-to-the-same-journey',
    ]);
  });
});
