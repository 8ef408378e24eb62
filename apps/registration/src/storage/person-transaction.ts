import { Injectable } from '@nestjs/common';
import type { Tx } from '@homeward/messaging';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import { PersonKeys } from './person-keys';
import type { Database } from './prisma';

interface About {
  /** Whose records are opened or changed. */
  personIds: string[];
  /** Those among them who are new if they have no record yet: their keys are made in the same transaction. */
  newPersonIds?: string[];
  timeoutMs?: number;
}

/** A transaction over persons, with their keys at hand: those of new persons are made, and fall, with it. */
@Injectable()
export class PersonTransaction {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
    private readonly keys: PersonKeys,
  ) {}

  async run<T>({ personIds, newPersonIds = [], timeoutMs }: About, work: (tx: Database) => Promise<T>): Promise<T> {
    // What the vault remembers of a person whose registration failed must not seal anything now.
    for (const id of newPersonIds) this.vault.forget(id);
    try {
      return await this.db.$transaction(
        async (tx) => {
          const made = newPersonIds.length > 0 ? await this.keys.create(tx, newPersonIds) : undefined;
          // Whoever made a key for the same person at the same moment has ended by now; theirs must not seal anything here.
          for (const id of newPersonIds) this.vault.forget(id);
          return this.keys.within(tx, [...new Set([...personIds, ...newPersonIds])], () => work(tx as Database), made);
        },
        { maxWait: 10_000, timeout: timeoutMs ?? 10_000 },
      );
    } catch (error) {
      for (const id of newPersonIds) this.vault.forget(id);
      throw error;
    }
  }

  /** Runs work on many new persons in a transaction that is under way: their keys are made, and fall, with it. */
  async withNew<T>(tx: Tx, personIds: string[], work: () => Promise<T>): Promise<T> {
    for (let i = 0; i < personIds.length; i += 1_000) await this.keys.create(tx, personIds.slice(i, i + 1_000));
    return this.keys.within(tx, personIds, work);
  }

  /** Adds persons to a transaction that is under way, once it is known who else is concerned. */
  withAlso<T>(tx: Tx, personIds: string[], work: () => Promise<T>): Promise<T> {
    return this.keys.within(tx, personIds, work);
  }
}
