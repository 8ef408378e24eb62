import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import {
  ArrivalRecordedV1,
  ArrivalTakenBackV1,
  ConsentDateMovedV1,
  ConsentGivenV1,
  ConsentReconfirmedV1,
  MedicalDecidedV1,
  OperationOpenedV1,
  PassengerStatusChangedV1,
  PersonMergedV1,
  PersonRegisteredV1,
  ProtectionAssessedV1,
  fitToFly,
} from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { Prisma } from '../generated/prisma/client';
import { countPerson, type Counted } from '../storage/tallies';
import type { Database } from '../storage/prisma';

class Registered extends PickType(PersonRegisteredV1, ['personId', 'operationId']) {}
class Merged extends PickType(PersonMergedV1, ['personId']) {}
class AboutConsent extends PickType(ConsentGivenV1, ['personId', 'purpose']) {}
class Given extends PickType(ConsentGivenV1, ['personId', 'purpose', 'validUntil']) {}
class Reconfirmed extends PickType(ConsentReconfirmedV1, ['personId', 'purpose', 'validUntil']) {}
class DateMoved extends PickType(ConsentDateMovedV1, ['personId', 'purpose', 'validUntil']) {}
class Assessed extends PickType(ProtectionAssessedV1, ['personId', 'cleared']) {}
class Decided extends PickType(MedicalDecidedV1, ['personId', 'decision', 'validUntil']) {}

/** Counts each person once, wherever they stand. */
@Controller()
export class CountPeopleConsumer {
  /** Keeps the name of the operation. */
  @OnEvent('operation.opened.v1')
  async opened(@Payload() { operationId, name }: OperationOpenedV1, @Ctx() { tx }: MessageContext) {
    await (tx as Database).operation.upsert({
      where: { operationId },
      create: { operationId, name },
      update: { name },
    });
  }

  /** Counts the person in their operation. */
  @OnEvent('person.registered.v1')
  registered(@Payload() { personId, operationId }: Registered, @Ctx() ctx: MessageContext) {
    return this.count(ctx, personId, { operation_id: operationId });
  }

  /** Counts the record no longer: the person is counted under the one that stays. */
  @OnEvent('person.merged.v1')
  merged(@Payload() { personId }: Merged, @Ctx() ctx: MessageContext) {
    return this.count(ctx, personId, { merged: true });
  }

  /** Counts the record again. */
  @OnEvent('person.unmerged.v1')
  unmerged(@Payload() { personId }: Merged, @Ctx() ctx: MessageContext) {
    return this.count(ctx, personId, { merged: false });
  }

  /** Counts a yes to return, until it ends. */
  @OnEvent('consent.given.v1')
  given(@Payload() c: Given, @Ctx() ctx: MessageContext) {
    return this.consent(ctx, c, 'ACTIVE', { consent_until: c.validUntil });
  }

  /** Counts a yes to return that is valid again after the person was told what had changed. */
  @OnEvent('consent.reconfirmed.v1')
  reconfirmed(@Payload() c: Reconfirmed, @Ctx() ctx: MessageContext) {
    return this.consent(ctx, c, 'ACTIVE', c.validUntil ? { consent_until: c.validUntil } : {});
  }

  /** Counts a yes to return that stays in force although the flight leaves on another day, until its new end. */
  @OnEvent('consent.date-moved.v1')
  dateMoved(@Payload() c: DateMoved, @Ctx() ctx: MessageContext) {
    return this.consent(ctx, c, 'ACTIVE', { consent_until: c.validUntil });
  }

  /** Counts a no to return instead of the yes. */
  @OnEvent('consent.withdrawn.v1')
  withdrawn(@Payload() c: AboutConsent, @Ctx() ctx: MessageContext) {
    return this.consent(ctx, c, 'WITHDRAWN');
  }

  /** Counts a refusal to return. */
  @OnEvent('consent.refused.v1')
  refused(@Payload() c: AboutConsent, @Ctx() ctx: MessageContext) {
    return this.consent(ctx, c, 'REFUSED');
  }

  /** Counts a yes to return that has to be asked again. */
  @OnEvent('consent.stale.v1')
  stale(@Payload() c: AboutConsent, @Ctx() ctx: MessageContext) {
    return this.consent(ctx, c, 'STALE');
  }

  /** Counts whether protection has cleared the person. */
  @OnEvent('protection.assessed.v1')
  assessed(@Payload() { personId, cleared }: Assessed, @Ctx() ctx: MessageContext) {
    return this.count(ctx, personId, { cleared });
  }

  /** Counts whether the person is fit to fly, until that ends. */
  @OnEvent('medical.decided.v1')
  decided(@Payload() { personId, decision, validUntil }: Decided, @Ctx() ctx: MessageContext) {
    return this.count(ctx, personId, { fit: fitToFly.has(decision), fit_until: validUntil ?? null });
  }

  /** Counts the person's status on a flight. */
  @OnEvent('passenger.status-changed.v1')
  status(@Payload() { personId, status }: PassengerStatusChangedV1, @Ctx() ctx: MessageContext) {
    return this.count(ctx, personId, { outcome: status });
  }

  /** Counts whether the person arrived, or why not. */
  @OnEvent('arrival.recorded.v1')
  arrived(@Payload() { personId, outcome, variance }: ArrivalRecordedV1, @Ctx() ctx: MessageContext) {
    return this.count(ctx, personId, { arrival: variance ?? outcome });
  }

  /** Counts that the person is expected again, and that the arrival of their flight is not complete any more. */
  @OnEvent('arrival.taken-back.v1')
  async takenBack(@Payload() { personId, flightId, variance }: ArrivalTakenBackV1, @Ctx() ctx: MessageContext) {
    const db = ctx.tx as Database;
    await db.countedFlight.updateMany({ where: { flightId }, data: { arrival: Prisma.DbNull } });
    await this.count(ctx, personId, { arrival: variance ?? null });
  }

  private async consent(
    ctx: MessageContext,
    { personId, purpose }: AboutConsent,
    consent: string,
    more: Counted = {},
  ): Promise<void> {
    if (purpose === 'RETURN') await this.count(ctx, personId, { consent, ...more });
  }

  private count({ tx, message }: MessageContext, personId: string, fields: Counted): Promise<void> {
    return countPerson(tx, personId, fields, message.time);
  }
}
