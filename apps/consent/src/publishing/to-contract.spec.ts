import { anOrigin, whatIsSent } from '@homeward/testing';
import type { ConsentEvent } from '../model/consent-event';
import { recordId } from '../model/record-id';
import { aWithdrawal, anActiveConsent, personId } from '../testing/consents';
import { toContract } from './to-contract';

const at = '2026-12-01T09:00:00.000Z';
const flightId = '01930000-0000-7000-8000-0000000000f1';
const consent = anActiveConsent();
const { status: _, ...yes } = consent as Extract<typeof consent, { status: 'ACTIVE' }>;
const [about, said] = [
  { personId, purpose: 'RETURN' as const },
  { personId, purpose: 'RETURN', consentId: recordId(personId, 'RETURN') },
];
const { route: _route, ...journey } = yes.journey!;
const sent = (event: ConsentEvent) => whatIsSent(toContract({ now: () => new Date(at) })(event, consent, anOrigin));

describe('what is published of a consent', () => {
  it.each<[ConsentEvent, string, object]>([
    [
      { ...yes, type: 'ConsentGiven', personal: { witness: 'a neighbour of before' } },
      'consent.given.v1',
      { ...said, givenBy: 'SELF', validUntil: yes.validUntil, journey },
    ],
    [
      { ...about, type: 'ConsentReconfirmed', reconfirmedAt: at, place: 'GATE', by: 'officer' },
      'consent.reconfirmed.v1',
      { ...said, reconfirmedAt: at, journey },
    ],
    [{ ...about, type: 'ConsentRefused', refusedAt: at }, 'consent.refused.v1', said],
    [aWithdrawal(), 'consent.withdrawn.v1', { ...said, withdrawnAt: at }],
    [
      { ...about, type: 'ConsentWentStale', because: 'FLIGHT_CHANGED', flightId, at },
      'consent.stale.v1',
      { ...said, flightId },
    ],
  ])('after $type is no more than that', async (event, type, data) =>
    expect(await sent(event)).toEqual([[type, personId, data]]),
  );
});
