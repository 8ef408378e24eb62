import { Injectable } from '@nestjs/common';
import { type Caller, withoutCommand } from '@homeward/access';
import {
  NotFound,
  accept,
  afterThese,
  isDeadlock,
  isTransient,
  isPossible,
  type Clock,
  type Decision,
} from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { Aggregates, onceMore, type Examined, type Stored, type Target } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { daysOf } from '../model/bands';
import { Day } from '../model/day';
import { evolve } from '../model/evolve';
import { followRecords } from '../model/follow-records';
import type { ListEvent } from '../model/list-event';
import { passengerListLifecycle, type ListStep } from '../model/list-transitions';
import type { PassengerList } from '../model/passenger-list';
import { toContract } from '../publishing/to-contract';
import { agreementsWith } from './agreements';
import { ManifestVersions, bothVersions } from './manifest-versions';
import type { Database } from './prisma';
import { AgesOnDays } from './ages';
import { stopsAndBags } from './stops-and-bags';
import { byFamily, relativesOf } from './relatives';
import { knownByPerson } from './travellers';

/** What follows from a step in the same transaction. */
export interface Following<Found = undefined> {
  /** Why there is a new version of the manifest; left out where no line of it can have changed: a scan, a note. */
  versionBecause?: string;
  /** The new version comes before the step, which names it. */
  versionFirst?: true;
  /** The decision judges the version in force: its lines are read beside what the records say. */
  versions?: true;
  /** What is looked up, and locked, before it is decided: the decision gets it. */
  first?: (tx: Tx) => Promise<Found>;
  /** What is written beside the list. */
  beside?: (tx: Database, list: PassengerList) => Promise<void>;
}

/** What becomes of a decision while ages are missing that can be worked out. */
export type MissingAges = 'said' | 'borne';

class AgesMissing extends Error {
  constructor(
    readonly personIds: readonly string[],
    readonly legs: readonly (readonly string[])[],
  ) {
    super('ages are missing');
  }
}

/** In a list that does not hold anything may stand. */
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const idsOn = (list: PassengerList | undefined): string[] =>
  Object.keys(list?.people ?? {}).filter((id) => idForm.test(id));

/** The list of each flight. Its row is the lock that makes scans, offloads and the closing of the aircraft doors one sequence. */
@Injectable()
export class PassengerLists extends Aggregates<PassengerList, ListEvent, ListStep> {
  constructor(
    @InjectDatabase() private readonly database: Database,
    @InjectClock() private readonly time: Clock,
    private readonly versions: ManifestVersions,
    private readonly ages: AgesOnDays,
  ) {
    super(database, time, {
      table: 'passenger_list',
      lifecycle: passengerListLifecycle,
      evolve,
      columns: (l) => ({ phase: l.phase }),
      publish: toContract(time),
      // On a list that does not hold nobody boards, and nothing leaves. These steps take people off, say when the flight
      // leaves, or record what has happened to the aircraft, so that reception expects whoever may be in it.
      overABreak: {
        'hear-no': 'kept',
        'remove-passenger': 'kept',
        'remove-escort': 'kept',
        'reopen-doors': 'kept',
        replan: 'kept',
        'leave-as-reported': 'kept',
        'return-to-ramp': 'kept',
        arrive: 'kept',
      },
      replayed: true,
    });
  }

  /** Takes a step, decided on what is known now of everyone on the list, in one transaction with what follows from it. */
  async decide<Found = undefined>(
    step: ListStep,
    target: Target,
    caller: Caller,
    decide: (day: Day, found: Found) => Decision<ListEvent>,
    { versionBecause, versionFirst, versions, first, beside }: Following<Found> = {},
  ): Promise<Stored<PassengerList>> {
    return this.withAges((missing) =>
      this.transaction(async (tx) => {
        const found = (await first?.(tx)) as Found;
        if (versionBecause && versionFirst) await this.issue(tx, target.id, caller, versionBecause, missing);
        const stored = await this.decideIn(tx, step, target, caller, (day) => decide(day, found), {
          versions,
          missing,
        });
        const issued =
          versionBecause && !versionFirst
            ? await this.issue(tx, target.id, caller, versionBecause, missing)
            : undefined;
        await beside?.(tx as Database, (issued ?? stored).state);
        return issued ?? stored;
      }),
    );
  }

  /** The same inside a transaction that is open already, without a new version: the check that follows issues it. */
  async decideIn(
    tx: Tx,
    step: ListStep,
    target: Target,
    caller: Caller,
    decide: (day: Day) => Decision<ListEvent>,
    { versions, missing }: { versions?: true | undefined; missing?: MissingAges } = {},
  ): Promise<Stored<PassengerList>> {
    const before = await this.lockFor(tx, step, target.id, caller.commandId);
    if (!before && !target.whereItApplies) throw new NotFound('List');
    const { day, followed } = await this.dayOf(tx, before, missing);
    const known = versions ? day.withVersions(await bothVersions(tx as Database, day.list)) : day;
    const { locked } = before ?? {};
    return this.changeIn(tx, step, target, caller, () => afterThese(followed, decide(known)), { locked });
  }

  /** The list as it follows from what the records say now, with the version in force. Changes nothing. @throws NotFound */
  async asOfNow(id: string): Promise<Day> {
    const found = (await this.examine([id])).get(id);
    if (!found?.state) throw new NotFound('List');
    const { state } = found;
    const { day } = await this.withAges((missing) => this.dayOf(this.database, { ...found, state }, missing));
    return day.withVersions(await bothVersions(this.database, day.list));
  }

  /** What a reader sees: the stored list with what the records say now. Changes nothing. @throws NotFound */
  async shown(id: string): Promise<Stored<PassengerList>> {
    const stored = await this.get(id);
    const { day } = await this.withAges((missing) => this.dayOf(this.database, { ...stored, broken: [] }, missing));
    return { ...stored, state: day.list };
  }

  /**
   * What is known now of everyone on a list that is locked, and the list as it follows from that.
   * @returns also the facts that bring the stored list there: the caller records them before its own
   * @throws AgesMissing where they are to be said
   */
  async dayOf(
    tx: Tx,
    found: Examined<PassengerList> | undefined,
    missing: MissingAges = 'borne',
  ): Promise<{ day: Day; followed: ListEvent[] }> {
    const list = found?.state;
    // A list that does not hold follows nothing: in it anything may stand.
    const holds = list && found.broken.length === 0;
    const [db, now, people] = [tx as Database, this.time.now(), idsOn(list)];
    const relatives = holds ? await relativesOf(db, people) : [];
    const everyone = [...new Set([...people, ...relatives.map((r) => r.personId)])];
    const legs = holds ? daysOf(list.flight, now) : [];
    const known = await knownByPerson(db, everyone, legs);
    const followed = holds ? followRecords(list, known, await stopsAndBags(db, list.flight.flightId)) : [];
    const facts = new Map([...known].map(([id, { facts }]) => [id, facts]));
    const { agreements, withoutAges } = await agreementsWith(db, everyone);
    const without = [...everyone.filter((id) => known.get(id)?.missing), ...withoutAges];
    if (missing === 'said' && without.length > 0) throw new AgesMissing(without, legs);
    const day = new Day(list!, facts, agreements, now, undefined, byFamily(relatives, known));
    return { day: list ? day.with(followed.reduce(evolve, list)) : day, followed };
  }

  /**
   * Ages that nobody has worked out yet are worked out before it is done once more: in a transaction nobody asks another
   * process for keys. While they cannot be fetched, what was worked out before counts.
   */
  async withAges<T>(work: (missing: MissingAges) => Promise<T>): Promise<T> {
    try {
      return await work('said');
    } catch (error) {
      if (!(error instanceof AgesMissing)) throw error;
      await this.ages.workOut(error.personIds, error.legs).catch((away: unknown) => {
        if (!isTransient(away)) throw away;
      });
      return work('borne');
    }
  }

  /** Once more where it waited for messages about the same people, which hold them in another order. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return onceMore(
      () => this.database.$transaction((tx) => work(tx as unknown as Tx), { timeout: 20_000 }),
      isDeadlock,
    );
  }

  private async issue(
    tx: Tx,
    id: string,
    caller: Caller,
    reason: string,
    missing: MissingAges,
  ): Promise<Stored<PassengerList> | undefined> {
    // On a step that is taken over a list that does not hold no version follows: nobody would know whom it names.
    const examined = (await this.examine([id], tx)).get(id);
    if (!examined?.state || examined.broken.length > 0) return undefined;
    const [now, found] = [this.time.now(), (await this.lockFor(tx, 'issue-version', id))!];
    if (!isPossible(passengerListLifecycle, 'issue-version', found.state, now)) return undefined;
    const { day, followed } = await this.dayOf(tx, found, missing);
    const issued = await this.versions.issueNext(tx as Database, day.list, caller.id, reason, now);
    if (!issued) return undefined;
    const follow = withoutCommand(caller);
    const { locked } = found;
    const target = { id, unconditional: true as const };
    return this.changeIn(tx, 'issue-version', target, follow, () => accept(...followed, issued), { locked });
  }
}
