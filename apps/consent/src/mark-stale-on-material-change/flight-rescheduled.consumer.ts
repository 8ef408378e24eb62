import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { FlightRescheduledV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { Consents } from '../storage/consents';
import { recordId } from '../model/record-id';
import { markStale } from './mark-stale.decision';

class Rescheduled extends PickType(FlightRescheduledV1, ['flightId', 'material']) {}

/** Who may be on it. The last calls that the release before stored are in a table of their own. */
const calledSql = `
  SELECT person_id::text AS "personId" FROM person_call WHERE flight_id = $1::uuid UNION
  SELECT person_id::text FROM called_person WHERE flight_id = $1::uuid ORDER BY 1`;

/** Marks a yes as stale when the flight goes elsewhere or on another day. */
@Controller()
export class FlightRescheduledConsumer {
  constructor(private readonly consents: Consents) {}

  /** A flight to another place or day makes the yes stale of everybody who may be on it. */
  @OnEvent('flight.rescheduled.v1')
  async rescheduled(@Payload() { flightId, material }: Rescheduled, @Ctx() { tx, message }: MessageContext) {
    const called = await tx.$queryRawUnsafe<{ personId: string }[]>(calledSql, flightId);
    const caller = serviceCaller('consent', message);
    for (const { personId } of called)
      await this.consents.changeIn(
        tx,
        'mark-stale',
        { id: recordId(personId, 'RETURN'), whereItApplies: true },
        caller,
        (_, now) => markStale({ personId, purpose: 'RETURN', flightId, material, now }),
      );
  }
}
