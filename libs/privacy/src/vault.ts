import type { KeySource } from './key-source';
import { seal, unseal, type SealClass } from './seal';

/** Keys stay in memory only this long, because a destroyed key must soon stop opening data. */
const keepMs = 60_000;

type Kept = Map<string, { key: Buffer; until: number }>;

/** One key that was fetched before: it can be used inside a transaction. */
export interface KeyInHand {
  /** Id of the person or the operation. */
  owner: string;
  seal: (value: unknown) => string;
  open: <T>(sealed: string) => T;
}

/** Seals and opens a service's data about persons, for the one class of data it may know. */
export class Vault {
  private readonly kept: Kept = new Map();
  private readonly keptOfOperations: Kept = new Map();

  constructor(
    private readonly source: KeySource,
    readonly sealClass: SealClass,
  ) {}

  /** @throws when the person has no key (unknown, or erased) */
  async seal(personId: string, value: unknown): Promise<string> {
    return seal(await this.keyOf(personId), personId, this.sealClass, value);
  }

  async open<T>(personId: string, sealed: string): Promise<T> {
    return unseal<T>(await this.keyOf(personId), personId, this.sealClass, sealed);
  }

  /** Opens many at once with one request for the keys; a person whose key is gone is missing from the answer. */
  async openMany<T>(items: readonly { personId: string; sealed: string }[]): Promise<Map<string, T>> {
    const keys = await this.keysOf(items.map((i) => i.personId));
    return new Map(
      items.flatMap(({ personId, sealed }) => {
        const key = keys.get(personId);
        return key ? [[personId, unseal<T>(key, personId, this.sealClass, sealed)] as const] : [];
      }),
    );
  }

  /** The person's key. @throws when there is none */
  async keyOf(personId: string): Promise<Buffer> {
    const key = (await this.keysOf([personId])).get(personId);
    if (!key) throw new PersonHasNoKey();
    return key;
  }

  /** The key for what is written about a person, or about nobody known in an operation. @throws when there is none */
  async keyAbout(personId: string | undefined, operationId: string): Promise<KeyInHand> {
    const owner = personId ?? operationId;
    const key = await (personId ? this.keyOf(personId) : this.keyOfOperation(operationId));
    return {
      owner,
      seal: (value) => seal(key, owner, this.sealClass, value),
      open: (sealed) => unseal(key, owner, this.sealClass, sealed),
    };
  }

  async keyOfOperation(operationId: string): Promise<Buffer> {
    const ask = (ids: string[]) => this.source.keysForOperations(ids, this.sealClass);
    const key = (await this.lookUp(this.keptOfOperations, [operationId], ask)).get(operationId);
    if (!key) throw new OperationHasNoKey();
    return key;
  }

  /** Drops a key at once, on erasure. */
  forget(personId: string): void {
    this.kept.delete(personId);
  }

  private keysOf(personIds: string[]): Promise<Map<string, Buffer>> {
    return this.lookUp(this.kept, personIds, (ids) => this.source.keysFor(ids, this.sealClass));
  }

  private async lookUp(
    kept: Kept,
    asked: string[],
    ask: (ids: string[]) => Promise<Map<string, Buffer>>,
  ): Promise<Map<string, Buffer>> {
    const now = performance.now();
    const found = new Map<string, Buffer>();
    const missing: string[] = [];
    for (const id of new Set(asked)) {
      const known = kept.get(id);
      if (known && known.until > now) found.set(id, known.key);
      else missing.push(id);
    }
    for (const [id, key] of missing.length > 0 ? await ask(missing) : []) {
      kept.set(id, { key, until: now + keepMs });
      found.set(id, key);
    }
    if (kept.size > 50_000) kept.clear();
    return found;
  }
}

/** The person is not known to the key store, or was erased. */
export class PersonHasNoKey extends Error {
  constructor() {
    super('No key for this person.');
  }
}

/** No such operation is known to the key store. */
export class OperationHasNoKey extends Error {
  constructor() {
    super('No key for this operation.');
  }
}
