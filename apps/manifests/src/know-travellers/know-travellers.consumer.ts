import { utcDayOf } from '@homeward/kernel';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller } from '@homeward/access';
import {
  ExitClearanceChangedV1,
  IdentityAssessedV1,
  PersonMergedV1,
  PersonUnmergedV1,
  PersonRegisteredV1,
  ProtectionAssessedV1,
  SeparationOrderedV1,
  SplitAgreedV1,
  TravelDocumentAssessedV1,
} from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { RemoveEverywhere } from '../remove-passenger/remove-everywhere';
import type { Database } from '../storage/prisma';
import { recordsOf } from '../storage/merged-records';
import { consentOf, note } from '../storage/travellers';
import { isHeardAfterMerge } from './no-after-merge.decision';

/** Keeps what registration and protection say of each person. */
@Controller()
export class KnowTravellersConsumer {
  constructor(private readonly removals: RemoveEverywhere) {}

  /** Keeps the family, the case, what others are to the person, and the sealed identity: names are opened only to be read out. */
  @OnEvent('person.registered.v1')
  async registered(@Payload() p: PersonRegisteredV1, @Ctx() { tx }: MessageContext) {
    const fields = {
      operationId: p.operationId,
      familyId: p.familyId,
      caseReference: p.caseReference,
      registeredOn: new Date(utcDayOf(p.registeredOn)),
      sealedIdentity: p.sealed,
      ageBand: p.ageBandNow ?? p.ageBand,
      family: {
        guardianIds: p.guardianIds ?? [], // read by the version before
        relations: (p.relations ?? []).map(({ personId, kind, basis }) => ({ personId, kind, basis })),
      },
    };
    const db = tx as Database;
    await db.traveller.upsert({
      where: { personId: p.personId },
      create: { personId: p.personId, ...fields },
      update: fields,
    });
  }

  /** Keeps whether the identity is confirmed, doubtful, a possible duplicate or out of scope, for readiness. */
  @OnEvent('identity.assessed.v1')
  async identity(@Payload() { personId, ...said }: IdentityAssessedV1, @Ctx() { tx }: MessageContext) {
    await note(tx as Database, personId, 'identity', said);
  }

  /** Keeps until when the travel document is valid, for readiness, and its sealed number, for the manifest. */
  @OnEvent('travel-document.assessed.v1')
  async document(@Payload() { personId, sealed, ...said }: TravelDocumentAssessedV1, @Ctx() { tx }: MessageContext) {
    await note(tx as Database, personId, 'document', said, { sealedDocument: sealed ?? null });
  }

  /** Keeps whether the authorities let the person go, and until when, for readiness. */
  @OnEvent('exit-clearance.changed.v1')
  async exit(@Payload() { personId, ...said }: ExitClearanceChangedV1, @Ctx() { tx }: MessageContext) {
    await note(tx as Database, personId, 'exitClearance', said);
  }

  /**
   * Points the record at the one that stays: its holds count there, it does not travel itself, and a no under either takes
   * the person off every list.
   */
  @OnEvent('person.merged.v1')
  async merged(@Payload() { personId, into }: PersonMergedV1, @Ctx() { tx, message }: MessageContext) {
    const db = tx as Database;
    await db.traveller.upsert({
      where: { personId },
      create: { personId, mergedInto: into },
      update: { mergedInto: into },
    });
    const kept = await consentOf(db, into);
    const others = (await recordsOf(db, into)).filter((id) => id !== into);
    const said = await Promise.all(others.map((id) => consentOf(db, id)));
    if (said.some((other) => isHeardAfterMerge(kept, other) || isHeardAfterMerge(other, kept)))
      await this.removals.hearNo(tx, into, serviceCaller('manifests', message));
  }

  /** The record is separate again: its holds count for it alone. */
  @OnEvent('person.unmerged.v1')
  async unmerged(@Payload() { personId }: PersonUnmergedV1, @Ctx() { tx }: MessageContext) {
    await (tx as Database).traveller.updateMany({ where: { personId }, data: { mergedInto: null } });
  }

  /** Keeps whether protection has cleared the person, and what was decided for a child. Never why. */
  @OnEvent('protection.assessed.v1')
  async protection(@Payload() p: ProtectionAssessedV1, @Ctx() { tx }: MessageContext) {
    const { cleared, bestInterests, escortRef, otherParent } = p;
    await note(tx as Database, p.personId, 'protection', { cleared, bestInterests, escortRef, otherParent });
  }

  /** Keeps which adult agreed that the family may part from whom. */
  @OnEvent('split.agreed.v1')
  async split(@Payload() { personId: adultId, leaverId }: SplitAgreedV1, @Ctx() { tx, message }: MessageContext) {
    const [pair, agreedAt] = [{ leaverId, adultId }, new Date(message.time)];
    await (tx as Database).splitAgreement.upsert({
      where: { leaverId_adultId: pair },
      create: { ...pair, agreedAt },
      update: { agreedAt },
    });
  }

  /** Keeps who is not to be on one flight, or in one row, with whom. Never why. */
  @OnEvent('separation.ordered.v1')
  async separated(@Payload() { separationId, ...s }: SeparationOrderedV1, @Ctx() { tx }: MessageContext) {
    const { personId, otherId, orderedAt, liftedAt, within = 'FLIGHT' } = s;
    const times = { orderedAt: new Date(orderedAt), liftedAt: liftedAt ? new Date(liftedAt) : null };
    const fields = { personId, otherId, within, ...times };
    await (tx as Database).separation.upsert({
      where: { separationId },
      create: { separationId, ...fields },
      update: fields,
    });
  }
}
