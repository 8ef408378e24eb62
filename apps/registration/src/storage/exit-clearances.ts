import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import { evolveExit, exitLifecycle, type ExitClearance, type ExitEvent, type ExitStep } from '../model/exit-clearance';
import { exitToContract } from '../publishing/exit-to-contract';
import type { Database } from './prisma';

/** Exit clearances, one per person, under the person's id. */
@Injectable()
export class ExitClearances extends Aggregates<ExitClearance, ExitEvent, ExitStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const kind = {
      table: 'exit_clearance',
      lifecycle: exitLifecycle,
      evolve: evolveExit,
      columns: () => ({}),
      publish: exitToContract(clock),
    };
    super(db, clock, kind, vault);
  }
}
