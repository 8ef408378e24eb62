import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller } from '@homeward/access';
import { MedicalDecidedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { RemoveEverywhere } from '../remove-passenger/remove-everywhere';
import type { Database } from '../storage/prisma';
import { note } from '../storage/travellers';
import { removalAfter } from './removal-after.decision';

/** Keeps each person's medical decision. Whoever is found unfit is taken off the list at once: it is the clinician who decides. */
@Controller()
export class KnowFitnessConsumer {
  constructor(private readonly removals: RemoveEverywhere) {}

  /** Keeps the decision and the operational needs; a person found unfit is taken off every list whose aircraft doors are open. */
  @OnEvent('medical.decided.v1')
  async decided(@Payload() { personId, ...said }: MedicalDecidedV1, @Ctx() { tx, message }: MessageContext) {
    await note(tx as Database, personId, 'medical', said);
    const code = removalAfter(said.decision);
    if (code) await this.removals.remove(tx, personId, code, serviceCaller('manifests', message));
  }
}
