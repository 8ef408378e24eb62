import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { Changed } from '@homeward/persistence';
import type { Person } from '../model/person';
import { isStateless } from '../model/protection-sign';
import type { Database } from '../storage/prisma';
import { ReferralQueue } from '../storage/referral-queue';

const saysStateless = (person: Person | undefined): boolean => isStateless(person?.personal?.nationality);

/** Refers persons to protection for what their records show without words, before anybody asks an embassy. */
@Injectable()
export class ProtectionSigns {
  constructor(private readonly queue: ReferralQueue) {}

  /** Once, by whatever made the record say it: said again, nobody is referred again. */
  async statelessness(tx: Database, { before, state }: Changed<Person, unknown>, caller: Caller): Promise<void> {
    if (saysStateless(state) && !saysStateless(before)) await this.add(tx, state, 'STATELESS', caller);
  }

  refugeePaper = (tx: Database, person: Person, caller: Caller): Promise<void> =>
    this.add(tx, person, 'REFUGEE_PAPER', caller);

  private add(tx: Database, { personId, operationId }: Person, sign: string, caller: Caller): Promise<void> {
    return this.queue.add(tx, operationId, caller, [{ personId, queue: 'protection', text: { signs: [sign] } }]);
  }
}
