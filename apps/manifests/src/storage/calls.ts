import { Injectable } from '@nestjs/common';
import { type Caller, withoutCommand } from '@homeward/access';
import { isDeadlock, type Clock, type Decision } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { Aggregates, onceMore, patience } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { followFlight } from '../call-people/follow-flight.decision';
import { evolveCalls, type Call, type CallEvent, type CallList } from '../model/call';
import { callListLifecycle, type CallStep } from '../model/call-transitions';
import type { Flight } from '../model/traveller';
import { callToContract } from '../publishing/calls-to-contract';
import { getFlight } from './flights';
import type { Database } from './prisma';

const rowsSql = `
  INSERT INTO call (flight_id, person_id, off_point, bag_kg, priority)
  SELECT (e->>'flightId')::uuid, (e->>'personId')::uuid, e->>'offPoint', (e->>'bagKg')::int, (e->>'priority')::int
  FROM jsonb_array_elements($1::jsonb) AS e ORDER BY 2
  ON CONFLICT (flight_id, person_id) DO UPDATE
    SET off_point = excluded.off_point, bag_kg = excluded.bag_kg, priority = excluded.priority`;

type Decide = (flight: Flight, known: ReadonlyMap<string, Call>) => Decision<CallEvent>;

/** The calls of a flight after a step. */
export interface CallsNow {
  /** How many people are called. */
  called: number;
  /** What can be asked for now. */
  actions: CallStep[];
}

/** Who is called for each flight. */
@Injectable()
export class Calls extends Aggregates<CallList, CallEvent, CallStep> {
  constructor(
    @InjectDatabase() private readonly database: Database,
    @InjectClock() clock: Clock,
  ) {
    super(database, clock, {
      table: 'call_list',
      lifecycle: callListLifecycle,
      evolve: evolveCalls,
      columns: () => ({}), // calls are looked up by person, in their own rows
      publish: (event, _, caller) => callToContract(event, caller, clock.now()),
    });
  }

  /** What can be asked for now: the flight as it stands decides, as it does when a step is taken. @throws NotFound */
  async now(flightId: string): Promise<CallsNow> {
    const { stage } = await getFlight(this.database, flightId);
    const called = await this.database.call.count({ where: { flightId } });
    return { called, actions: this.actionsOf({ flightId, stage }) };
  }

  /**
   * Takes a step for the calls of a flight, decided on who is called until now; once more where a batch of messages held the
   * people it names, in another order. @throws NotFound, RulesBroken
   */
  decide(step: CallStep, flightId: string, caller: Caller, decide: Decide): Promise<CallsNow> {
    return onceMore(
      () =>
        this.database.$transaction(
          (tx) => this.decideIn(tx as unknown as Tx, step, flightId, caller, decide),
          patience,
        ),
      isDeadlock,
    );
  }

  /** The same inside a transaction that is open already. */
  async decideIn(tx: Tx, step: CallStep, flightId: string, caller: Caller, decide: Decide): Promise<CallsNow> {
    const db = tx as Database;
    // Two who call for one flight come one after the other, so that each sees whom the other has called.
    await tx.$queryRawUnsafe('SELECT 1 FROM flight WHERE flight_id = $1::uuid FOR NO KEY UPDATE', flightId);
    const flight = await getFlight(db, flightId);
    const known = new Map((await db.call.findMany({ where: { flightId } })).map((c) => [c.personId, c]));
    const target = { id: flightId, unconditional: true };
    await this.changeIn(tx, 'replan', target, withoutCommand(caller), (calls) => followFlight(calls, flight));
    const { events, state } = await this.changeIn(tx, step, target, caller, () => decide(flight, known));
    if (events.length > 0) await tx.$executeRawUnsafe(rowsSql, JSON.stringify(events));
    return { called: await db.call.count({ where: { flightId } }), actions: this.actionsOf(state) };
  }
}
