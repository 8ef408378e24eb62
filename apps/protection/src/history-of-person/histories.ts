import { recordsOf, type Histories, type Told } from '@homeward/runtime';
import type { ConcernEvent } from '../model/concern';
import type { FollowUpEvent } from '../model/follow-up';
import type { ProtectionEvent } from '../model/protection-file';
import type { SeparationEvent } from '../model/separation';

const told = {
  PersonScreened: true,
  HoldPlaced: true,
  HoldLifted: true,
  BestInterestsRecorded: true,
  BestInterestsAgreed: true,
  OtherParentRecorded: true,
  SplitAgreed: true,
  PersonWaits: false,
  WaitingEnded: false,
  ProtectionTold: true,
  ConcernSeen: true,
  ConcernAnswered: true,
  SeparationOrdered: true,
  SeparationLifted: true,
  FollowUpOpened: true,
  PersonAsked: true,
} as const satisfies Record<(ProtectionEvent | ConcernEvent | SeparationEvent | FollowUpEvent)['type'], Told>;

/** @param adults whether the reader is shown what protection was told of adults */
export const historiesFor = (adults: boolean): Histories => ({
  people: recordsOf('person'),
  records: `
    SELECT 'protection_file' AS aggregate, p AS id, p AS person_id, NULL::uuid AS flight_id FROM unnest($1::uuid[]) p
    UNION ALL
    SELECT 'separation', s.id, p, NULL FROM unnest($1::uuid[]) p JOIN separation s ON p IN (s.person_id, s.other_id)
    UNION ALL
    SELECT 'follow_up', f.id, p, (f.state->>'flightId')::uuid
    FROM unnest($1::uuid[]) p JOIN follow_up f ON f.state->>'personId' = p::text
    UNION ALL
    SELECT 'concern', c.id, c.person_id, NULL FROM concern c LEFT JOIN person r USING (person_id)
    WHERE c.person_id = ANY($1::uuid[]) AND (${adults} OR c.child OR r.age_band <> 'ADULT')`,
  told,
});
