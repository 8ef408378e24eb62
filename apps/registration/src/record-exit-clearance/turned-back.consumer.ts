import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller } from '@homeward/access';
import { PassengerStatusChangedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent, type Tx } from '@homeward/messaging';
import { ExitClearances } from '../storage/exit-clearances';
import { isTurnedBack, turnedBack } from './turned-back.decision';

/** What happens at exit control is an answer of the authorities. */
@Controller()
export class TurnedBackConsumer {
  constructor(private readonly clearances: ExitClearances) {}

  /**
   * Where exit control turned back somebody who had exit clearance, the clearance is void: they are held until there is a
   * new one.
   */
  @OnEvent('passenger.status-changed.v1')
  async statusChanged(
    @Payload() { personId, status }: PassengerStatusChangedV1,
    @Ctx() { tx, message }: MessageContext,
  ) {
    if (!isTurnedBack(status)) return;
    const answeredAt = await lastAnswerAt(tx, personId);
    const target = { id: personId, unconditional: true, whereItApplies: true };
    await this.clearances.changeIn(tx, 'REFUSED', target, serviceCaller('registration', message), (clearance) =>
      turnedBack(clearance, { at: message.time, answeredAt }),
    );
  }
}

async function lastAnswerAt(tx: Tx, personId: string): Promise<string | undefined> {
  const [last] = await tx.$queryRawUnsafe<{ at: Date | null }[]>(
    `SELECT max(at) AS at FROM history WHERE aggregate = 'exit_clearance' AND aggregate_id = $1::uuid`,
    personId,
  );
  return last?.at?.toISOString();
}
