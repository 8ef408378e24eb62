import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import type { Changed } from '@homeward/persistence';
import { InjectClock } from '@homeward/runtime';
import type { Person } from '../model/person';
import type { Database } from '../storage/prisma';
import { ReferralQueue } from '../storage/referral-queue';

/**
 * Nationality codes of people whom no state calls its own, or who fled one (ICAO Doc 9303).
 * Source: docs/handbook/documents.md#nationality-codes.
 */
const withoutAState = new Set(['XXA', 'XXB', 'XXC']);

const isStateless = (person: Person | undefined): boolean => withoutAState.has(person?.personal?.nationality ?? '');

/** Refers persons to protection for what their records show without words, before anybody asks an embassy. */
@Injectable()
export class ProtectionSigns {
  constructor(
    private readonly queue: ReferralQueue,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Once, by whatever made the record say it: said again, nobody is referred again. */
  async statelessness(tx: Database, { before, state }: Pick<Changed<Person, unknown>, 'before' | 'state'>) {
    if (isStateless(state) && !isStateless(before)) await this.add(tx, state, 'STATELESS');
  }

  refugeePaper = (tx: Database, person: Person): Promise<void> => this.add(tx, person, 'REFUGEE_PAPER');

  private add(tx: Database, { personId, operationId }: Person, sign: string): Promise<void> {
    return this.queue.add(tx, operationId, this.clock.now(), [
      { personId, queue: 'protection', text: { signs: [sign] } },
    ]);
  }
}
