import { Injectable } from '@nestjs/common';
import { type Caller, withoutCommand } from '@homeward/access';
import { NotFound, accept, isPossible, type Clock, type Decision } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { Aggregates, type Stored, type Target } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import { passengerListLifecycle, type ListStep } from '../model/list-transitions';
import type { PassengerList } from '../model/passenger-list';
import { toContract } from '../publishing/to-contract';
import { agreementsAbout } from './agreements';
import { ManifestVersions } from './manifest-versions';
import type { Database } from './prisma';
import { factsByPerson } from './travellers';

/** What follows from a step in the same transaction. */
export interface Following {
  /** Why there is a new version of the manifest; left out where no line of it can have changed: a scan, a note. */
  versionBecause?: string;
  /** The new version comes before the step, which names it. */
  versionFirst?: true;
  /** What is written beside the list. */
  beside?: (tx: Database, list: PassengerList) => Promise<void>;
}

/** In a list that does not hold anything may stand. */
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The list of each flight. Its row is the lock that makes scans, offloads and the closing of the aircraft doors one sequence. */
@Injectable()
export class PassengerLists extends Aggregates<PassengerList, ListEvent, ListStep> {
  constructor(
    @InjectDatabase() private readonly database: Database,
    @InjectClock() private readonly time: Clock,
    private readonly versions: ManifestVersions,
  ) {
    super(database, time, {
      table: 'passenger_list',
      lifecycle: passengerListLifecycle,
      evolve,
      columns: (l) => ({ phase: l.phase }),
      publish: toContract(time),
      // Whatever takes people off, or only says when the flight leaves: nobody boards, and nothing leaves, on a list that does not hold.
      // What has happened to the aircraft has happened: reception expects whoever may be in it.
      overABreak: {
        'hear-no': 'kept',
        'remove-passenger': 'kept',
        'reopen-doors': 'kept',
        replan: 'kept',
        'leave-as-reported': 'kept',
        'return-to-ramp': 'kept',
        arrive: 'kept',
      },
      retold: true,
    });
  }

  /** Takes a step, decided on what is known now of everyone on the list, in one transaction with what follows from it. */
  decide(
    step: ListStep,
    target: Target,
    caller: Caller,
    decide: (day: Day) => Decision<ListEvent>,
    { versionBecause, versionFirst, beside }: Following = {},
  ): Promise<Stored<PassengerList>> {
    return this.transaction(async (tx) => {
      if (versionBecause && versionFirst) await this.issue(tx, target.id, caller, versionBecause);
      const stored = await this.decideIn(tx, step, target, caller, decide);
      const issued =
        versionBecause && !versionFirst ? await this.issue(tx, target.id, caller, versionBecause) : undefined;
      await beside?.(tx as Database, (issued ?? stored).state);
      return issued ?? stored;
    });
  }

  /** The same inside a transaction that is open already, without a new version: the check that follows issues it. */
  async decideIn(
    tx: Tx,
    step: ListStep,
    target: Target,
    caller: Caller,
    decide: (day: Day) => Decision<ListEvent>,
  ): Promise<Stored<PassengerList>> {
    const before = await this.lockFor(tx, step, target.id);
    if (!before && !target.whereItApplies) throw new NotFound('List');
    const day = await this.dayOf(tx, before?.state);
    return this.changeIn(tx, step, target, caller, (list) => decide(day.with(list!)));
  }

  /** What is known now of everyone on a list that is locked. */
  async dayOf(tx: Tx, list: PassengerList | undefined): Promise<Day> {
    const people = Object.keys(list?.people ?? {}).filter((id) => idForm.test(id));
    const db = tx as Database;
    const [facts, agreements] = [await factsByPerson(db, people), await agreementsAbout(db, people)];
    return new Day(list!, facts, agreements, this.time.now());
  }

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.$transaction((tx) => work(tx as unknown as Tx), { timeout: 20_000 });
  }

  private async issue(tx: Tx, id: string, caller: Caller, reason: string): Promise<Stored<PassengerList> | undefined> {
    // On a step that is taken over a list that does not hold no version follows: nobody would know whom it names.
    const [now, found] = [this.time.now(), await this.lockFor(tx, 'hear-no', id)];
    if (!found || found.broken.length > 0) return undefined;
    if (!isPossible(passengerListLifecycle, 'issue-version', found.state, now)) return undefined;
    const issued = await this.versions.issueNext(tx as Database, found.state, caller.id, reason, now);
    if (!issued) return undefined;
    const follow = withoutCommand(caller);
    return this.changeIn(tx, 'issue-version', { id, unconditional: true }, follow, () => accept(issued));
  }
}
