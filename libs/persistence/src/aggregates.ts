import type { Caller } from '@homeward/access';
import {
  NotFound,
  RulesBroken,
  StaleVersion,
  VersionMissing,
  actionsOf,
  againstStep,
  anIdNamesOneRecord,
  breachOf,
  isUniqueViolation,
  type BrokenRule,
  type Clock,
  type Decision,
  type Lifecycle,
} from '@homeward/kernel';
import type { Db, Message, Tx } from '@homeward/messaging';
import { SealDoesNotOpen, type Vault } from '@homeward/privacy';
import { lockRow, wasDone, writeChanges, type Change } from './aggregate-rows';

/** A past-tense fact. What is personal in it is in `personal` and only there: that part is stored sealed. */
export interface DomainEvent {
  type: string;
  personal?: object;
}

/** Definition of one kind of aggregate: its parts, its lifecycle, and what is published about it. */
export interface AggregateKind<
  State extends { personal?: object },
  Event extends DomainEvent,
  Step extends string = never,
> {
  /** Its table: `id`, `version`, `state`, `sealed`, and the columns below. */
  table: string;
  /** Which steps are possible in which state. */
  lifecycle: Lifecycle<State, string, Step>;
  evolve: (state: State | undefined, event: Event) => State;
  /** What can be searched by; never personal. */
  columns: (state: State) => Record<string, unknown>;
  /** The messages that a fact leads to, without what others may not see; what is kept beside the thing it reads in `tx`. */
  publish: (event: Event, state: State, caller: Caller, tx: Tx) => Message[] | Promise<Message[]>;
}

export interface Stored<State> {
  id: string;
  version: number;
  state: State;
}

/** What a change did. Nothing was written where `events` is empty: there was nothing to do, or it was done before. */
export interface Changed<State, Event> extends Stored<State> {
  /** As it was; missing where it did not exist. */
  before?: State;
  events: Event[];
}

export interface Target {
  id: string;
  /** Whose key opens the personal part. Without it that part is neither read nor changed. */
  personId?: string;
  /** Needs no `If-Match`: see docs/adr/0008-what-each-check-decides-on.md. */
  unconditional?: boolean;
  /** A fact from elsewhere that means nothing in some states: there it changes nothing instead of being refused. */
  whereItApplies?: boolean;
}

/** On a busy machine a change waits for its turn: a no that is answered with 503 may not be sent again. */
const patience = { maxWait: 10_000, timeout: 10_000 };

export type Decide<State, Event> = (state: State | undefined, now: Date) => Decision<Event>;

/**
 * The transaction closure: lock, read, decide, then write row, history and outgoing messages together or not at all. No
 * slice can forget one of them, because no slice writes them itself.
 */
export class Aggregates<State extends { personal?: object }, Event extends DomainEvent, Step extends string> {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    protected readonly kind: AggregateKind<State, Event, Step>,
    private readonly vault?: Vault,
  ) {}

  /**
   * Takes a step that the lifecycle has in this state, as `decide` says.
   * @throws RulesBroken, StaleVersion, VersionMissing, KeyUsedBefore
   */
  async change(step: Step, target: Target, caller: Caller, decide: Decide<State, Event>): Promise<Stored<State>> {
    if (target.personId) await this.vault?.keyOf(target.personId); // fetched before the transaction, never inside it
    const once = (): Promise<Stored<State>> =>
      this.db.$transaction((tx) => this.changeIn(tx, step, target, caller, decide), patience);
    // Two that create the same aggregate at once: the second one looks again if it depends on no version it saw, or if
    // it may be the same command sent twice on a bad connection, the first of which was not done yet.
    return once().catch((error: unknown) => {
      // `ON CONFLICT` covers one index; two at once may clash on a second unique one of the table.
      if (isUniqueViolation(error)) return once();
      if ((target.unconditional || caller.commandId) && error instanceof StaleVersion) return once();
      throw error;
    });
  }

  /** The same for an aggregate that must exist. @throws NotFound */
  changeKnown(
    step: Step,
    target: Target,
    caller: Caller,
    decide: (state: State, now: Date) => Decision<Event>,
  ): Promise<Stored<State>> {
    return this.change(step, target, caller, (state, now) => {
      if (!state) throw new NotFound(this.kind.table);
      return decide(state, now);
    });
  }

  /**
   * The same inside an open transaction, for what follows in it from the events that were written.
   * Where nothing exists and nothing is made the version is 0.
   */
  async changeIn(
    tx: Tx,
    step: Step,
    target: Target,
    caller: Caller,
    decide: Decide<State, Event>,
  ): Promise<Changed<State, Event>> {
    const row = await lockRow<State>(tx, this.kind.table, target.id);
    const state = row && (await this.openOwn(row.state, row.sealed, target.personId));
    const unchanged = { id: target.id, version: row?.version ?? 0, state: state!, before: state, events: [] };
    if (row && (await wasDone(tx, target.id, caller))) return unchanged;
    this.checkVersion(row?.version, target, caller);
    const now = this.clock.now();
    const impossible = this.against(step, state, now);
    if (impossible.length > 0 && target.whereItApplies) return unchanged;
    const decision = decide(state, now);
    const broken: BrokenRule[] = [...impossible, ...(decision.accepted ? [] : decision.broken)];
    if (broken.length > 0 || !decision.accepted) throw new RulesBroken(broken);
    if (decision.events.length === 0) return unchanged;
    const change = this.changeOf(target, row?.version ?? 0, state, decision.events, now);
    await this.write(tx, caller, [change]);
    return { id: change.id, version: change.version, state: change.state, before: state, events: decision.events };
  }

  /** The steps that can be asked for in this state. */
  actionsOf(state: State): Step[] {
    return actionsOf(this.kind.lifecycle, state, this.clock.now());
  }

  /** Creates many at once, in one round trip per table; none of them may exist. @throws RulesBroken */
  async createAll(
    tx: Tx,
    step: Step,
    caller: Caller,
    items: { id: string; personId?: string; events: Event[] }[],
  ): Promise<void> {
    const now = this.clock.now();
    const impossible = this.against(step, undefined, now);
    if (impossible.length > 0) throw new RulesBroken(impossible);
    await this.write(
      tx,
      caller,
      items.map((i) => this.changeOf(i, 0, undefined, i.events, now)),
    );
  }

  find(id: string, personId?: string): Promise<Stored<State> | undefined> {
    return this.findIn(this.db, id, personId);
  }

  /** The same as a transaction that is under way sees it, after everything it did. */
  async findIn(tx: Tx, id: string, personId?: string): Promise<Stored<State> | undefined> {
    const [row] = await tx.$queryRawUnsafe<{ version: number; state: State; sealed: string | null }[]>(
      `SELECT version, state, sealed FROM "${this.kind.table}" WHERE id = $1::uuid`,
      id,
    );
    return row && { id, version: row.version, state: await this.open(row.state, row.sealed, personId) };
  }

  private against(step: Step, state: State | undefined, now: Date): BrokenRule[] {
    return againstStep(this.kind.lifecycle, step, state, now);
  }

  private changeOf(
    target: Target,
    version: number,
    before: State | undefined,
    events: Event[],
    now: Date,
  ): Change<State, Event> {
    let state = before;
    const steps = events.map((event) => ({ event, state: (state = this.kind.evolve(state, event)) }));
    return { id: target.id, personId: target.personId, version: version + 1, state: state!, steps, now };
  }

  private async write(tx: Tx, caller: Caller, changes: Change<State, Event>[]): Promise<void> {
    const messages: Message[] = [];
    for (const { steps } of changes)
      for (const { event, state } of steps) messages.push(...(await this.kind.publish(event, state, caller, tx)));
    await writeChanges(tx, this.kind.table, this.kind.columns, caller, changes, messages, this.vault);
  }

  private async open(state: State, sealed: string | null, personId?: string): Promise<State> {
    if (!sealed || !personId || !this.vault) return state;
    return { ...state, personal: await this.vault.open<object>(personId, sealed) };
  }

  /** The client chose the id: a record that is sealed for somebody else has it already. @throws RulesBroken */
  private openOwn(state: State, sealed: string | null, personId?: string): Promise<State> {
    return this.open(state, sealed, personId).catch((error: unknown) => {
      if (!(error instanceof SealDoesNotOpen)) throw error;
      throw new RulesBroken([breachOf(anIdNamesOneRecord, { belongsTo: personId! })]);
    });
  }

  private checkVersion(current: number | undefined, target: Target, caller: Caller): void {
    if (current === undefined || target.unconditional || caller.roles.includes('service')) return;
    if (caller.expectedVersion === undefined) throw new VersionMissing();
    if (caller.expectedVersion !== current) throw new StaleVersion(current);
  }
}
