import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { RulesBroken, type Clock, type Decision } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import type { Call, CallEvent } from '../model/call';
import type { Flight } from '../model/traveller';
import { publishCalls } from '../publishing/calls-to-contract';
import { getFlight } from './flights';
import type { Database } from './prisma';

const rowsSql = `
  INSERT INTO call (flight_id, person_id, off_point, bag_kg, priority)
  SELECT (e->>'flightId')::uuid, (e->>'personId')::uuid, e->>'offPoint', (e->>'bagKg')::int, (e->>'priority')::int
  FROM jsonb_array_elements($1::jsonb) AS e
  ON CONFLICT (flight_id, person_id) DO UPDATE
    SET off_point = excluded.off_point, bag_kg = excluded.bag_kg, priority = excluded.priority`;

const historySql = `
  INSERT INTO history (aggregate, aggregate_id, version, type, at, by, data)
  SELECT 'call', (e->>'flightId')::uuid, last.version + 1, e->>'type', $2::timestamptz, $3, e - 'type'
  FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS events(e, n),
       (SELECT coalesce(max(version), 0) AS version FROM history WHERE aggregate = 'call' AND aggregate_id = $4::uuid) AS last
  ORDER BY n`;

/** Who is called for each flight. */
@Injectable()
export class Calls {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * Changes the calls of a flight as `decide` says: rows, history and messages together or not at all.
   * @returns how many people are called then @throws NotFound, RulesBroken
   */
  change(
    flightId: string,
    caller: Caller,
    decide: (flight: Flight, known: ReadonlyMap<string, Call>) => Decision<CallEvent>,
  ): Promise<number> {
    return this.db.$transaction(async (client) => {
      const tx = client as unknown as Database;
      // Two who call for one flight come one after the other, so that each sees whom the other has called.
      await tx.$queryRawUnsafe('SELECT 1 FROM flight WHERE flight_id = $1::uuid FOR NO KEY UPDATE', flightId);
      const flight = await getFlight(tx, flightId);
      const known = await tx.call.findMany({ where: { flightId } });
      const decision = decide(flight, new Map(known.map((c) => [c.personId, c])));
      if (!decision.accepted) throw new RulesBroken(decision.broken);
      await writeCalls(tx, flightId, decision.events, caller, this.clock.now());
      return tx.call.count({ where: { flightId } });
    });
  }
}

/**
 * A newborn who joins the list gets a call row like everybody on it, because a "no" finds a person's lists by their calls.
 * No `person.called.v1` is sent. A child who was called before keeps that call.
 */
export async function callNewborn(tx: Database, newborn: CallEvent, caller: Caller, at: Date): Promise<void> {
  const { flightId, personId } = newborn;
  if ((await tx.call.count({ where: { flightId, personId } })) === 0)
    await writeCalls(tx, flightId, [newborn], caller, at);
}

/** Writes calls of one flight, with their history and what is published of them. */
async function writeCalls(
  tx: Tx,
  flightId: string,
  events: readonly CallEvent[],
  caller: Caller,
  at: Date,
): Promise<void> {
  if (events.length === 0) return;
  const json = JSON.stringify(events);
  await tx.$executeRawUnsafe(rowsSql, json);
  await tx.$executeRawUnsafe(historySql, json, at.toISOString(), caller.id, flightId);
  await publishCalls(tx, events, caller, at);
}
