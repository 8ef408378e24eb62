import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { Db, Tx } from '@homeward/messaging';
import { classKey, type KeySource, type SealClass } from '@homeward/privacy';
import { WrongConfiguration } from '@homeward/runtime';
import { unwrapKey, wrapKey, type KeyWrap } from './key-wrap';
import { operationKeysFor } from './operation-keys';
import { secretFrom } from './secret-file';

interface KeyRow {
  personId: string;
  wrapped: string;
}

interface OldKey {
  kind: string;
  owner: string;
  wrapped: string;
}

/** The oldest keys of persons and operations; while there is no person, those of imports. */
const oldestSql = `
  (SELECT 'person' AS kind, person_id::text AS owner, wrapped FROM person_key ORDER BY person_id LIMIT 5) UNION ALL
  (SELECT 'operation', id::text, wrapped_key FROM operation
   WHERE wrapped_key IS NOT NULL ORDER BY id LIMIT 5) UNION ALL
  (SELECT 'import', id::text, wrapped_key FROM caseload_import
   WHERE wrapped_key IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person_key) ORDER BY id LIMIT 5)`;

/** Keys that a transaction works with, and those of the transaction's work around it. */
interface AtHand {
  keys: ReadonlyMap<string, Buffer>;
  around?: AtHand;
}

const keyAtHand = (at: AtHand | undefined, personId: string): Buffer | undefined =>
  at && (at.keys.get(personId) ?? keyAtHand(at.around, personId));

/** The keys of persons: made with the person, wrapped with the master key, gone for ever once deleted. */
export class PersonKeys implements KeySource, KeyWrap {
  /** Of the request that is being answered, and of no other: nobody else can read the rows of its transaction yet. */
  private readonly atHand = new AsyncLocalStorage<AtHand>();

  constructor(
    private readonly db: Db,
    private readonly master: Buffer = secretFrom('MASTER_KEY_FILE'),
  ) {}

  /**
   * With another master key than theirs no person could be read, and whoever is added would be lost with the right one.
   * A few of each kind tell, because all of a kind are wrapped again or none; with no keys yet, any master key is right.
   * @throws WrongConfiguration
   */
  async checkMaster(): Promise<void> {
    const oldest = await this.db.$queryRawUnsafe<OldKey[]>(oldestSql);
    const opened = new Set(oldest.filter((row) => this.opens(row.owner, row.wrapped)).map((row) => row.kind));
    if (oldest.some((row) => !opened.has(row.kind)))
      throw new WrongConfiguration(
        'registration: the keys of persons, or of operations, are wrapped with another master key; set MASTER_KEY_FILE to the file that ' +
          'holds that one, or wrap them anew (docs/operations/secrets.md).',
      );
  }

  async keysFor(personIds: string[], sealClass: SealClass): Promise<Map<string, Buffer>> {
    const at = this.atHand.getStore();
    const absent = personIds.filter((id) => !keyAtHand(at, id));
    const stored = absent.length > 0 ? await this.read(this.db, absent) : new Map<string, Buffer>();
    const found = new Map<string, Buffer>();
    for (const id of personIds) {
      const key = keyAtHand(at, id) ?? stored.get(id);
      if (key) found.set(id, classKey(key, sealClass));
    }
    return found;
  }

  keysForOperations(operationIds: string[], sealClass: SealClass): Promise<Map<string, Buffer>> {
    return operationKeysFor(this.db, this, operationIds, sealClass);
  }

  /**
   * Makes a key for each of these who is not registered: whose key was destroyed stays unreadable.
   * @returns the keys that were made
   */
  async create(tx: Tx, personIds: string[]): Promise<Map<string, Buffer>> {
    const fresh = personIds.map((id) => ({ id, key: randomBytes(32) }));
    const rows = fresh.map(({ id, key }) => ({ person_id: id, wrapped: wrapKey(this.master, id, key) }));
    const made = await tx.$queryRawUnsafe<{ id: string }[]>(
      `INSERT INTO person_key (person_id, wrapped)
       SELECT person_id, wrapped FROM jsonb_populate_recordset(NULL::person_key, $1::jsonb) AS k
       WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = k.person_id) ORDER BY person_id
       ON CONFLICT DO NOTHING RETURNING person_id AS id`,
      JSON.stringify(rows),
    );
    const ids = new Set(made.map((r) => r.id));
    return new Map(fresh.filter(({ id }) => ids.has(id)).map(({ id, key }) => [id, key]));
  }

  /**
   * Runs `work` with these keys at hand, those made just now among them. They are read through the transaction itself:
   * a second connection for them while it holds the first would let a full pool wait for itself.
   */
  async within<T>(tx: Tx, personIds: string[], work: () => Promise<T>, made = new Map<string, Buffer>()): Promise<T> {
    const others = personIds.filter((id) => !made.has(id));
    const keys = new Map([...made, ...(others.length > 0 ? await this.read(tx, others) : [])]);
    return this.atHand.run({ keys, around: this.atHand.getStore() }, work);
  }

  /** Wraps a key that is nobody's own: that of an operation, or of an import. */
  wrap = (owner: string, key: Buffer): string => wrapKey(this.master, owner, key);
  unwrap = (owner: string, wrapped: string): Buffer => unwrapKey(this.master, owner, wrapped);

  private opens(owner: string, wrapped: string): boolean {
    try {
      return this.unwrap(owner, wrapped).length > 0;
    } catch {
      return false;
    }
  }

  private async read(tx: Tx, personIds: string[]): Promise<Map<string, Buffer>> {
    const rows = await tx.$queryRawUnsafe<KeyRow[]>(
      'SELECT person_id AS "personId", wrapped FROM person_key WHERE person_id = ANY($1::uuid[])',
      personIds,
    );
    return new Map(rows.map(({ personId, wrapped }) => [personId, unwrapKey(this.master, personId, wrapped)]));
  }
}
