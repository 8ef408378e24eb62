import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PersonMergedV1, PersonUnmergedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';

/** Which records are one person. */
@Controller()
export class KnowMergesConsumer {
  /** Points the record at the one that stays: what was decided under it is shown and counts there. */
  @OnEvent('person.merged.v1')
  async merged(@Payload() { personId, into }: PersonMergedV1, @Ctx() { tx, message }: MessageContext) {
    const data = { mergedInto: into, mergedAt: new Date(message.time) };
    await (tx as Database).person.updateMany({ where: { personId }, data });
  }

  /** The record is separate again. */
  @OnEvent('person.unmerged.v1')
  async unmerged(@Payload() { personId }: PersonUnmergedV1, @Ctx() { tx }: MessageContext) {
    await (tx as Database).person.updateMany({ where: { personId }, data: { mergedInto: null } });
  }
}
