import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import {
  OperationOpenedV1,
  PersonMergedV1,
  PersonUnmergedV1,
  PersonRegisteredV1,
  ProtectionAssessedV1,
  thoseWhoAnswerFor,
} from '@homeward/contracts';
import { utcDayOf } from '@homeward/kernel';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';

class Registered extends PickType(PersonRegisteredV1, [
  'personId',
  'operationId',
  'caseId',
  'familyId',
  'relation',
  'ageBand',
  'relations',
  'registeredOn',
]) {}
class Assessed extends PickType(ProtectionAssessedV1, ['personId', 'embassyBlocked', 'bestInterests', 'cleared']) {}

class Opened extends PickType(OperationOpenedV1, ['operationId', 'yesBearsDays', 'demandedByLaw']) {}

/** Keeps the few facts about persons that this service needs. */
@Controller()
export class KnowPersonsConsumer {
  /** Keeps by how many days a departure may move before people have to be counselled again, and what law demands of their data. */
  @OnEvent('operation.opened.v1')
  async opened(@Payload() { operationId, yesBearsDays, demandedByLaw }: Opened, @Ctx() ctx: MessageContext) {
    const tx = ctx.tx as Database;
    const said = { yesBearsDays: yesBearsDays ?? null, demandedByLaw: [...(demandedByLaw ?? [])] as object[] };
    await tx.operationSetting.upsert({ where: { operationId }, create: { operationId, ...said }, update: said });
  }

  /** Keeps since when the person waits, whether they are of age, their family, and who answers for them: it decides who may say yes for whom. */
  @OnEvent('person.registered.v1')
  async registered(@Payload() p: Registered, @Ctx() ctx: MessageContext) {
    const { personId, operationId, caseId, familyId, relation, ageBand, relations } = p;
    const registeredOn = new Date(utcDayOf(p.registeredOn));
    const answeredBy = thoseWhoAnswerFor(relations);
    const known = { operationId, caseId, familyId, relation, ageBand, answeredBy, registeredOn };
    const tx = ctx.tx as Database;
    await tx.person.upsert({ where: { personId }, create: { personId, ...known }, update: known });
  }

  /** Keeps which record stays: a no under the old one is recorded under that one as well. */
  @OnEvent('person.merged.v1')
  async merged(@Payload() { personId, into }: PersonMergedV1, @Ctx() ctx: MessageContext) {
    const data = { mergedInto: into, mergedAt: new Date(ctx.message.time) };
    await (ctx.tx as Database).person.updateMany({ where: { personId }, data });
  }

  /** Forgets the pointer: a no of either record is from now on a no of that one alone; what was carried over stays. */
  @OnEvent('person.unmerged.v1')
  async unmerged(@Payload() { personId, from }: PersonUnmergedV1, @Ctx() ctx: MessageContext) {
    const data = { mergedInto: null, unmergedFrom: from, unmergedAt: new Date(ctx.message.time) };
    await (ctx.tx as Database).person.updateMany({ where: { personId }, data });
  }

  /** Keeps whether protection blocks sharing anything with the embassy, and has decided what is best for a child. */
  @OnEvent('protection.assessed.v1')
  async assessed(
    @Payload() { personId, embassyBlocked, bestInterests, cleared }: Assessed,
    @Ctx() ctx: MessageContext,
  ) {
    const tx = ctx.tx as Database;
    const said = { blocked: embassyBlocked, bestInterests, cleared, assessedAt: new Date(ctx.message.time) };
    await tx.embassyBlock.upsert({ where: { personId }, create: { personId, ...said }, update: said });
  }
}
