import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller } from '@homeward/access';
import { PersonUnmergedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent, type Tx } from '@homeward/messaging';
import { fromItUp } from '@homeward/persistence';
import type { MedicalFile } from '../model/medical-file';
import { MedicalFiles } from '../storage/medical-files';
import type { Database } from '../storage/prisma';
import { askAnew } from './ask-anew.decision';
import { standAlone } from './stand-alone';

/** Two records turn out to be of two people. Listed in the module after the consumer that forgets the pointer. */
@Controller()
export class PersonUnmergedConsumer {
  constructor(private readonly files: MedicalFiles) {}

  /**
   * Publishes again what was decided under the record itself. Whoever was seen while both were one may be either person: neither is
   * cleared by that until a clinician has looked, and both keep what was found.
   */
  @OnEvent('person.unmerged.v1')
  async unmerged(@Payload() { personId, from }: PersonUnmergedV1, @Ctx() { tx, message }: MessageContext) {
    const caller = serviceCaller('medical-clearance', message);
    const record = await (tx as Database).person.findFirst({ where: { personId }, select: { mergedAt: true } });
    const during = { mergedAt: record?.mergedAt ?? new Date(0), unmergedAt: new Date(message.time) };
    const stayed = await fromItUp(tx, from);
    const [back, kept] = [await this.decidedOf(tx, [personId]), await this.decidedOf(tx, stayed)];
    const ask = (one: string, otherId: string, others: typeof kept) =>
      this.files.changeIn(tx, 'ask-anew', { id: one, unconditional: true }, caller, (file) =>
        askAnew(file, { personId: one, otherId, others, ...during }),
      );
    const asked = await ask(personId, from, kept);
    if (asked.events.length === 0)
      await this.files.changeIn(tx, 'stand-alone', { id: personId, whereItApplies: true }, caller, (file) =>
        standAlone(file!),
      );
    for (const one of stayed) await ask(one, personId, back);
  }

  private async decidedOf(tx: Tx, ids: string[]): Promise<MedicalFile[]> {
    const rows = await (tx as Database).medicalFile.findMany({ where: { id: { in: ids } }, select: { state: true } });
    return rows.map(({ state }) => state as unknown as MedicalFile);
  }
}
