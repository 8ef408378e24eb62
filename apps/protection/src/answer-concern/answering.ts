import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import type { Tx } from '@homeward/messaging';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import type { AnswerConcern } from '../commands/answer-concern';
import type { Concern } from '../model/concern';
import { Concerns } from '../storage/concerns';
import type { Database } from '../storage/prisma';
import { ProtectionFiles } from '../storage/protection-files';
import { answerConcern, endWaiting, seeConcern } from './answer-concern';

/** Answers what was told, and draws what follows for the person in the same transaction. */
@Injectable()
export class Answering {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
    private readonly concerns: Concerns,
    private readonly files: ProtectionFiles,
  ) {}

  async see(concernId: string, caller: Caller): Promise<Concern> {
    const target = await this.target(concernId);
    const seen = await this.concerns.changeKnown('see-concern', target, withoutCommand(caller), seeConcern);
    return seen.state;
  }

  /** @throws NotFound, RulesBroken */
  async answer(concernId: string, said: Omit<AnswerConcern, 'now' | 'by'>, caller: Caller): Promise<Concern> {
    const target = await this.target(concernId);
    const { personId } = target;
    await this.vault.keyOf(personId); // fetched before the transaction, never inside it
    const by = withoutCommand(caller);
    return this.db.$transaction(
      async (open) => {
        const tx = open as unknown as Tx;
        const answered = await this.concerns.changeIn(tx, 'answer-concern', target, by, (concern, now) =>
          answerConcern(concern!, { ...said, by: caller.id, now }),
        );
        const file = { id: personId, personId, unconditional: true };
        await this.files.changeIn(tx, 'end-waiting', file, by, (known, now) =>
          endWaiting(known, answered.state, { ...said, by: caller.id, now }),
        );
        return answered.state;
      },
      { timeout: 10_000 },
    );
  }

  private async target(concernId: string) {
    const { personId } = (await this.concerns.get(concernId)).state;
    return { id: concernId, personId, unconditional: true };
  }
}
