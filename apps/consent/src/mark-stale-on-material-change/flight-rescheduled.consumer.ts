import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { FlightRescheduledV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { FollowFlight } from '../commands/follow-flight';
import { recordId } from '../model/record-id';
import { Consents } from '../storage/consents';
import { followFlight } from './follow-flight.decision';

class Rescheduled extends PickType(FlightRescheduledV1, ['flightId', 'legs', 'was', 'material']) {}

/**
 * Who may be on it or was taken off it, when whoever was taken off it was called for another one, and by how many days a flight may
 * move in their operation. The last calls that the release before stored are in a table of their own.
 */
const calledSql = `
  SELECT c.person_id::text AS "personId", o.yes_bears_days AS "bearsDays",
         (SELECT max(other.called_at) FROM person_call mine JOIN person_call other USING (person_id)
          WHERE mine.person_id = c.person_id AND mine.flight_id = $1::uuid AND mine.off
            AND other.flight_id <> $1::uuid AND NOT other.off AND other.called_at >= mine.called_at) AS "onAnotherSince"
  FROM (SELECT person_id FROM person_call WHERE flight_id = $1::uuid UNION
        SELECT person_id FROM called_person WHERE flight_id = $1::uuid) AS c
  LEFT JOIN person p USING (person_id) LEFT JOIN operation_setting o USING (operation_id) ORDER BY 1`;

type Called = Pick<FollowFlight, 'personId' | 'bearsDays' | 'onAnotherSince'>;

/** Lets the yes of everybody who may be on a flight, or was taken off it, follow it. */
@Controller()
export class FlightRescheduledConsumer {
  constructor(private readonly consents: Consents) {}

  /**
   * If the flight, or a later leg of it, leaves on another day, the reconfirmation is void and the person is asked again; a move by too many days,
   * or another route, makes the yes stale.
   */
  @OnEvent('flight.rescheduled.v1')
  async rescheduled(@Payload() { flightId, legs, was, material }: Rescheduled, @Ctx() { tx, message }: MessageContext) {
    const called = await tx.$queryRawUnsafe<Called[]>(calledSql, flightId);
    const caller = serviceCaller('consent', message);
    const about = { purpose: 'RETURN' as const, flightId, moved: was && { was, legs }, material };
    for (const person of called) {
      const target = { id: recordId(person.personId, 'RETURN'), whereItApplies: true };
      await this.consents.changeIn(tx, 'follow-flight', target, caller, (consent, now) =>
        followFlight(consent, { ...about, ...person, now }),
      );
    }
  }
}
