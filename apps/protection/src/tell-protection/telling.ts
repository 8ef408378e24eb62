import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import type { Tx } from '@homeward/messaging';
import { onceMore } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import type { TellProtection } from '../commands/tell-protection';
import type { Concern } from '../model/concern';
import { Concerns } from '../storage/concerns';
import type { Database } from '../storage/prisma';
import { ProtectionFiles } from '../storage/protection-files';
import { tellProtection, waitForProtection } from './tell-protection';

type Heard = Omit<TellProtection, 'now'>;

/** Records a concern and makes the person wait for protection, in one transaction. */
@Injectable()
export class Telling {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
    private readonly concerns: Concerns,
    private readonly files: ProtectionFiles,
  ) {}

  /** Of two that tell of the same person at once, the second one looks again. */
  async tell(heard: Heard, caller: Caller): Promise<Concern> {
    await this.vault.keyOf(heard.personId); // fetched before the transaction, never inside it
    return onceMore(() =>
      this.db.$transaction((tx) => this.tellIn(tx as unknown as Tx, heard, caller), { timeout: 10_000 }),
    );
  }

  async tellIn(tx: Tx, heard: Heard, caller: Caller): Promise<Concern> {
    const { concernId, personId } = heard;
    const by = withoutCommand(caller);
    const target = { id: concernId, personId: heard.told && personId, unconditional: true };
    const told = await this.concerns.changeIn(tx, 'tell-protection', target, by, (concern, now) =>
      tellProtection(concern, { ...heard, now }),
    );
    if (told.events.length > 0)
      // Nothing sealed is opened: no person id, so that this needs no key.
      await this.files.changeIn(tx, 'wait-for-protection', { id: personId, unconditional: true }, by, (file) =>
        waitForProtection(file, heard),
      );
    return told.state;
  }
}
