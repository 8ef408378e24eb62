import { recordsOf, type Histories, type Told } from '@homeward/runtime';
import type { ConsentEvent } from '../model/consent-event';
import type { SessionEvent } from '../model/counselling-session';

const told = {
  ConsentGiven: 'purpose',
  ConsentReconfirmed: 'purpose',
  ConsentRefused: 'purpose',
  ConsentWithdrawn: 'purpose',
  DepartureMoved: true,
  ConsentWentStale: 'purpose',
  SessionHeld: true,
  ConfirmedIndependently: true,
  ProxyApproved: true,
  SessionWitnessed: true,
} as const satisfies Record<(ConsentEvent | SessionEvent)['type'], Told>;

export const histories: Histories = {
  people: recordsOf('person'),
  records: `
    SELECT 'consent' AS aggregate, id, person_id, NULL::uuid AS flight_id FROM consent WHERE person_id = ANY($1::uuid[])
    UNION ALL
    SELECT 'counselling_session', s.id, p, NULL
    FROM unnest($1::uuid[]) p JOIN counselling_session s ON s.person_id = p OR s.state->'dependants' ? p::text`,
  told,
};
