import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller } from '@homeward/access';
import { PersonUnmergedV1 } from '@homeward/contracts';
import { derivedId } from '@homeward/kernel';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';
import { Telling } from './telling';

/** Two records turn out to be of two people. */
@Controller()
export class PersonUnmergedConsumer {
  constructor(private readonly telling: Telling) {}

  /**
   * Concerns that came while both records were one stand under the record that stayed, and nobody can say which of
   * the two was meant: until they are answered the other one waits for them as well. Protection reads the words where
   * they were written.
   */
  @OnEvent('person.unmerged.v1')
  async unmerged(@Payload() { personId, from }: PersonUnmergedV1, @Ctx() { tx, message }: MessageContext) {
    const told = await (tx as Database).concern.findMany({
      where: { personId: from, answered: false },
      orderBy: { id: 'asc' },
      select: { id: true, child: true },
    });
    for (const { id, child } of told) {
      const concernId = derivedId(id, personId);
      await this.telling.tellIn(tx, { concernId, personId, child }, serviceCaller('protection', message));
    }
  }
}
