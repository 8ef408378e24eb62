import { utcDayOf } from '@homeward/kernel';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { PersonMergedV1, PersonRegisteredV1, PersonUnmergedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';

class Registered extends PickType(PersonRegisteredV1, [
  'personId',
  'operationId',
  'familyId',
  'ageBand',
  'registeredOn',
]) {}

/** Whoever is registered waits to be screened. */
@Controller()
export class KnowPersonsConsumer {
  /** Keeps who waits to be screened. */
  @OnEvent('person.registered.v1')
  async registered(
    @Payload() { personId, registeredOn, operationId, familyId, ageBand }: Registered,
    @Ctx() { tx }: MessageContext,
  ) {
    const fields = { operationId, familyId, ageBand, registeredOn: new Date(utcDayOf(registeredOn)) };
    await (tx as Database).person.upsert({ where: { personId }, create: { personId, ...fields }, update: fields });
  }

  /** Points the record at the one that stays: what protection ordered and decided under it is shown there, and stays as it was written. */
  @OnEvent('person.merged.v1')
  async merged(@Payload() { personId, into }: PersonMergedV1, @Ctx() { tx, message }: MessageContext) {
    const data = { mergedInto: into, mergedAt: new Date(message.time) };
    await (tx as Database).person.updateMany({ where: { personId }, data });
  }

  /** The record is separate again, with what was ordered and decided under it. */
  @OnEvent('person.unmerged.v1')
  async unmerged(@Payload() { personId }: PersonUnmergedV1, @Ctx() { tx }: MessageContext) {
    await (tx as Database).person.updateMany({ where: { personId }, data: { mergedInto: null } });
  }
}
