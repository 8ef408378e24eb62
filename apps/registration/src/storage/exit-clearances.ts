import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import { evolveExit, type ExitClearance, type ExitEvent } from '../model/exit-clearance';
import { exitToContract } from '../publishing/exit-to-contract';
import type { Database } from './prisma';

/** Exit clearances, one per person, under the person's id. */
@Injectable()
export class ExitClearances extends Aggregates<ExitClearance, ExitEvent> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const publish = exitToContract(clock);
    super(db, clock, { table: 'exit_clearance', evolve: evolveExit, columns: () => ({}), publish }, vault);
  }
}
