import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { InjectDatabase } from '@homeward/runtime';
import type { RowChoice } from '../commands/choose-rows';
import { CaseloadImports } from '../storage/caseload-imports';
import { verdictsOf, writeChoices } from '../storage/import-rows';
import type { Database } from '../storage/prisma';
import { chooseRows } from './choose-rows';

/** Keeps choices with their rows, and in the history of the sheet. */
@Injectable()
export class RowChoosing {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly imports: CaseloadImports,
  ) {}

  choose(importId: string, choices: RowChoice[], caller: Caller): Promise<void> {
    const records = choices.map((c) => c.record);
    return this.db.$transaction(async (tx) => {
      const verdicts = await verdictsOf(tx, importId, records);
      const chosen = () => chooseRows({ choices, verdicts });
      const { events } = await this.imports.takeStep(tx, 'choose-rows', importId, caller, chosen);
      if (events.length > 0) await writeChoices(tx, importId, choices);
    });
  }
}
