import type { KeySource } from './key-source';
import { seal, unseal, type SealClass } from './seal';

/** Keys stay in memory this long: short, because a destroyed key must stop opening things soon. */
const keepMs = 60_000;

/** Seals and opens what a service holds about persons, for the one class of data it may know. */
export class Vault {
  private readonly kept = new Map<string, { key: Buffer; until: number }>();

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

  /** Opens many at once with one question for the keys; a person whose key is gone is missing from the answer. */
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

  /** Drops a key at once, on erasure. */
  forget(personId: string): void {
    this.kept.delete(personId);
  }

  private async keysOf(personIds: string[]): Promise<Map<string, Buffer>> {
    const now = performance.now();
    const found = new Map<string, Buffer>();
    const missing: string[] = [];
    for (const id of new Set(personIds)) {
      const kept = this.kept.get(id);
      if (kept && kept.until > now) found.set(id, kept.key);
      else missing.push(id);
    }
    for (const [id, key] of missing.length > 0 ? await this.source.keysFor(missing, this.sealClass) : []) {
      this.kept.set(id, { key, until: now + keepMs });
      found.set(id, key);
    }
    if (this.kept.size > 50_000) this.kept.clear();
    return found;
  }
}

/** The person is not known to the key store, or was erased. */
export class PersonHasNoKey extends Error {
  constructor() {
    super('No key for this person.');
  }
}
