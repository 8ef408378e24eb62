import type { Caller } from '@homeward/access';
import {
  NotFound,
  RulesBroken,
  StaleVersion,
  actionsOf,
  againstStep,
  anIdNamesOneRecord,
  breachOf,
  eachOnce,
  isUniqueViolation,
  type BrokenRule,
  type Clock,
  type Decision,
} from '@homeward/kernel';
import type { Db, Message, Numbers, Tx } from '@homeward/messaging';
import { SealDoesNotOpen, type Vault } from '@homeward/privacy';
import type { AggregateKind, Changed, DomainEvent, Examined, Stored, Target } from './aggregate-kind';
import { writeChanges, type Change } from './aggregate-rows';
import { checkVersion } from './check-version';
import { onceMore, patience } from './once-more';
import { beginning } from './records/chain';
import { takenAway } from './records/examine-records';
import { headOf, lastOf } from './records/head';
import { Records } from './records/records';
import {
  lockRecord,
  reportBreak,
  versionToGoOnFrom,
  wasDone,
  type Locked,
  type StoredRow,
} from './records/stored-record';

export type Decide<State, Event> = (state: State | undefined, now: Date) => Decision<Event>;

/**
 * The transaction closure: lock, read, decide, then write row, history and outgoing messages together or not at all. No slice
 * can forget one of them, because no slice writes them itself.
 */
export class Aggregates<
  State extends { personal?: object },
  Event extends DomainEvent,
  Step extends string,
> extends Records<State, Event, Step> {
  constructor(
    db: Db,
    private readonly clock: Clock,
    kind: AggregateKind<State, Event, Step>,
    vault?: Vault,
  ) {
    super(db, kind, vault);
  }

  /**
   * Takes a step that the lifecycle has in this state, as `decide` says.
   * @throws RulesBroken, StaleVersion, VersionMissing, KeyUsedBefore
   */
  async change(step: Step, target: Target, caller: Caller, decide: Decide<State, Event>): Promise<Stored<State>> {
    if (target.personId) await this.vault?.keyOf(target.personId); // fetched before the transaction, never inside it
    const once = (clashed = false): Promise<Stored<State>> =>
      this.db.$transaction((tx) => this.changeIn(tx, step, target, caller, decide, { clashed }), patience);
    // Two that create the same aggregate at once: the second one looks again if it depends on no version it saw, or if
    // it may be the same command sent twice on a bad connection, the first of which was not done yet.
    const looksAgain = Boolean(target.unconditional || caller.commandId);
    const sameVersion = () => onceMore(once, (error) => looksAgain && error instanceof StaleVersion);
    // A history that cannot be seen from here goes on where a record was taken away: a no is recorded beside it.
    const goesOn = this.kind.overABreak?.[step] === 'anew';
    const beside = () =>
      onceMore(
        once,
        (error) => goesOn && isUniqueViolation(error),
        () => once(true),
      );
    // `ON CONFLICT` covers one index; two at once may clash on a second unique one of the table.
    return onceMore(sameVersion, isUniqueViolation, beside);
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
   * @param more `clashed` with something in its history, twice; `locked` by `lockFor` already, and nothing was written since
   */
  async changeIn(
    tx: Tx,
    step: Step,
    target: Target,
    caller: Caller,
    decide: Decide<State, Event>,
    { clashed = false, locked }: { clashed?: boolean; locked?: Locked<State> | undefined } = {},
  ): Promise<Changed<State, Event>> {
    const { table } = this.kind;
    const { row, past, numbers, broken } =
      locked ?? (await lockRecord<State>(tx, this.kind, target.id, caller.commandId));
    const over = broken.length > 0 || clashed ? this.overABreak(step, row, broken) : undefined;
    const state = row && over !== 'anew' ? await this.openOwn(row.state, row.sealed, target.personId) : undefined;
    const unchanged = { id: target.id, version: row?.version ?? 0, state: state!, before: state, events: [] };
    if (!over && row && wasDone(past, caller)) return unchanged;
    if (!over) checkVersion(row?.version, target, caller);
    try {
      const now = this.clock.now();
      const impossible = againstStep(this.kind.lifecycle, step, state, now);
      if (impossible.length > 0 && target.whereItApplies) return unchanged;
      const decision = decide(state, now);
      // The table and a rule may say the same.
      const refused: BrokenRule[] = eachOnce([...impossible, ...(decision.accepted ? [] : decision.broken)]);
      if (refused.length > 0 || !decision.accepted) throw new RulesBroken(refused);
      if (decision.events.length === 0) return unchanged;
      const version = over ? await versionToGoOnFrom(tx, table, row) : (row?.version ?? 0);
      const before = { last: lastOf(row?.head ?? null), sealed: row?.sealed ?? null };
      const change = this.changeOf(target, { version, state, ...before }, decision.events, now, over);
      await this.write(tx, caller, [change], numbers);
      return { id: change.id, version: change.version, state: change.state, before: state, events: decision.events };
    } catch (error) {
      // A row that was written outside the service may have no readable state: that does not stop a no.
      if (over === 'kept' && error instanceof TypeError) return unchanged;
      throw error;
    }
  }

  /**
   * The record in its present state, locked for as long as the transaction lasts, before a step is decided.
   * @param commandId of the step, where `changeIn` is to know whether it was done before
   * @returns also what `changeIn` takes, so that it does not read the record again
   * @throws RulesBroken where it was changed outside the service, and the step is not one that is taken nevertheless
   */
  async lockFor(
    tx: Tx,
    step: Step,
    id: string,
    commandId?: string,
  ): Promise<(Examined<State> & { locked: Locked<State> }) | undefined> {
    const locked = await lockRecord<State>(tx, this.kind, id, commandId);
    const { row, broken } = locked;
    if (broken.length > 0) this.overABreak(step, row, broken);
    return row && { id, version: row.version, state: row.state, broken, locked };
  }

  /** The head of a record to which nothing has happened yet, where it is written by itself. */
  protected firstHead(id: string, state: State): string {
    return headOf(this.kind.table, { id, version: 0, state, sealed: null }, beginning);
  }

  /** The steps that can be asked for in this state. */
  actionsOf(state: State | undefined): Step[] {
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
    const impossible = againstStep(this.kind.lifecycle, step, undefined, now);
    const ids = items.map((i) => i.id);
    const gone = this.kind.forgotten ? [] : await takenAway(tx, this.kind.table, ids);
    for (const { version } of gone) reportBreak({ table: this.kind.table, version });
    const refused = [...impossible, ...gone.slice(0, 1).flatMap(({ broken }) => broken)];
    if (refused.length > 0) throw new RulesBroken(refused);
    await this.write(
      tx,
      caller,
      items.map((i) => this.changeOf(i, { version: 0, last: beginning, sealed: null }, i.events, now)),
    );
  }

  /** Whether the step is taken over a record that does not hold. @throws RulesBroken */
  private overABreak(step: Step, row: StoredRow | undefined, broken: BrokenRule[]): 'anew' | 'kept' {
    reportBreak({ table: this.kind.table, version: row?.version ?? 0 });
    const over = this.kind.overABreak?.[step];
    if (!over) throw new RulesBroken(broken);
    return over;
  }

  private changeOf(
    target: Target,
    { version, state: before, last, sealed }: { version: number; state?: State; last: string; sealed: string | null },
    events: Event[],
    now: Date,
    overABreak?: 'anew' | 'kept',
  ): Change<State, Event> {
    let state = before;
    const steps = events.map((event) => ({ event, state: (state = this.kind.evolve(state, event)) }));
    return {
      id: target.id,
      personId: target.personId,
      sealer: this.sealerOf(state!),
      version: version + 1,
      state: state!,
      steps,
      now,
      before: { last, sealed },
      overABreak,
    };
  }

  private async write(tx: Tx, caller: Caller, changes: Change<State, Event>[], numbers?: Numbers): Promise<void> {
    const messages: Message[] = [];
    for (const { steps } of changes)
      for (const { event, state } of steps) messages.push(...(await this.kind.publish(event, state, caller, tx)));
    await writeChanges(tx, this.kind, caller, changes, messages, numbers);
  }

  /** The client chose the id: a record that is sealed for somebody else has it already. @throws RulesBroken */
  private openOwn(state: State, sealed: string | null, personId?: string): Promise<State> {
    return this.open(state, sealed, personId).catch((error: unknown) => {
      if (!(error instanceof SealDoesNotOpen)) throw error;
      throw new RulesBroken([breachOf(anIdNamesOneRecord, { belongsTo: personId! })]);
    });
  }
}
