import { NotFound } from '@homeward/kernel';
import type { Db, Tx } from '@homeward/messaging';
import type { Vault } from '@homeward/privacy';
import type { AggregateKind, DomainEvent, Examined, Sealer, Stored, TakenAway } from '../aggregate-kind';
import { examineRecords } from './examine-records';

/** Records of one kind as they stand. */
export class Records<State extends { personal?: object }, Event extends DomainEvent, Step extends string> {
  constructor(
    protected readonly db: Db,
    readonly kind: AggregateKind<State, Event, Step>,
    protected readonly vault?: Vault,
  ) {}

  find(id: string, personId?: string): Promise<Stored<State> | undefined> {
    return this.findIn(this.db, id, personId);
  }

  /** The same of a record that has to be there. @throws NotFound */
  async get(id: string, personId?: string): Promise<Stored<State>> {
    const found = await this.find(id, personId);
    if (!found) throw new NotFound(this.kind.table);
    return found;
  }

  /** What `find` finds as a transaction that is under way sees it, after everything it did. */
  async findIn(tx: Tx, id: string, personId?: string): Promise<Stored<State> | undefined> {
    const [row] = await tx.$queryRawUnsafe<{ version: number; state: State; sealed: string | null }[]>(
      `SELECT version, state, sealed FROM "${this.kind.table}" WHERE id = $1::uuid`,
      id,
    );
    return row && { id, version: row.version, state: await this.open(row.state, row.sealed, personId) };
  }

  /** Records as they stand, for a decision that is none about them. */
  examine(ids: readonly string[], tx: Tx = this.db): Promise<Map<string, Examined<State> | TakenAway>> {
    return examineRecords(tx, this.kind, ids);
  }

  /** What is personal in a record is sealed with the key of the service's own class, where its kind says nothing else. */
  protected sealerOf(_state: State): Sealer | undefined {
    return this.vault;
  }

  protected async open(state: State, sealed: string | null, personId?: string): Promise<State> {
    const sealer = this.sealerOf(state);
    if (!sealed || !personId || !sealer) return state;
    return { ...state, personal: await sealer.open<object>(personId, sealed) };
  }
}
