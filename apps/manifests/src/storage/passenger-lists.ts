import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { NotFound, accept, type Clock, type Decision } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { Aggregates, type Stored, type Target } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { issueVersion } from '../manifest-versions/issue-version';
import { ManifestSigner } from '../manifest-versions/manifest-signer';
import { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import type { PassengerList } from '../model/passenger-list';
import { toContract } from '../publishing/to-contract';
import { agreementsAbout } from './agreements';
import type { Database } from './prisma';
import { factsByPerson } from './travellers';

/** The list of each flight. Its row is the lock that makes scans, offloads and the closing of the doors one sequence. */
@Injectable()
export class PassengerLists extends Aggregates<PassengerList, ListEvent> {
  constructor(
    @InjectDatabase() private readonly database: Database,
    @InjectClock() private readonly time: Clock,
    private readonly signer: ManifestSigner,
  ) {
    super(database, time, {
      table: 'passenger_list',
      evolve,
      columns: (l) => ({ phase: l.phase }),
      publish: toContract(time),
    });
  }

  /**
   * Decides on what is known now, in one transaction; then issues a new version if the frozen list has changed.
   * @param reason why there is a new version; undefined where no line of it can have changed: a scan, a note
   */
  async decide(
    target: Target,
    caller: Caller,
    reason: string | undefined,
    decide: (day: Day) => Decision<ListEvent>,
    andThen?: (tx: Database, list: PassengerList) => Promise<void>,
  ): Promise<Stored<PassengerList>> {
    return this.database.$transaction(
      async (tx) => {
        const stored = await this.decideIn(tx as unknown as Tx, target, caller, decide);
        const issued = reason === undefined ? stored : await this.issue(tx as unknown as Tx, stored, caller, reason);
        await andThen?.(tx as unknown as Database, issued.state);
        return issued;
      },
      { timeout: 20_000 },
    );
  }

  /** The same inside a consumer's transaction, without a new version: the check that follows issues it. */
  async decideIn(
    tx: Tx,
    target: Target,
    caller: Caller,
    decide: (day: Day) => Decision<ListEvent>,
  ): Promise<Stored<PassengerList>> {
    await tx.$queryRawUnsafe('SELECT 1 FROM passenger_list WHERE id = $1::uuid FOR UPDATE', target.id);
    const before = await this.read(tx, target.id);
    const people = Object.keys(before.people);
    const db = tx as Database;
    const [facts, agreements] = [await factsByPerson(db, people), await agreementsAbout(db, people)];
    return this.updateIn(tx, target, caller, (list, now) => decide(new Day(list!, facts, agreements, now)));
  }

  private async read(tx: Tx, id: string): Promise<PassengerList> {
    const [row] = await tx.$queryRawUnsafe<{ state: PassengerList }[]>(
      'SELECT state FROM passenger_list WHERE id = $1::uuid',
      id,
    );
    if (!row) throw new NotFound('List');
    return row.state;
  }

  private async issue(
    tx: Tx,
    stored: Stored<PassengerList>,
    caller: Caller,
    reason: string,
  ): Promise<Stored<PassengerList>> {
    if (stored.state.phase === 'PROPOSED') return stored;
    const issued = await issueVersion(tx as Database, this.signer, stored.state, caller.id, reason, this.time.now());
    if (!issued) return stored;
    const follow: Caller = { ...caller, commandId: undefined };
    return this.updateIn(tx, { id: stored.id, unconditional: true }, follow, () => accept(issued));
  }
}
