import { Client } from 'pg';
import { newId } from '@homeward/kernel';
import { Aggregates, type AggregateKind } from '@homeward/persistence';
import { print, spread, timed } from './measure';
import { connectionTo, type Server } from './server';

type Note = { notes: Record<string, object>; personal?: undefined };
type Noted = { type: 'Noted'; about: string; personal?: undefined };

const kind: AggregateKind<Note, Noted, 'note'> = {
  table: 'vouched_record',
  lifecycle: { table: { ANY: ['note'] }, phaseOf: () => 'ANY', unblockedBy: 'nobody' },
  evolve: (before, { about }) => ({ notes: { ...before?.notes, [about]: aPassenger(about) } }),
  columns: () => ({}),
  publish: () => [],
};
const aPassenger = (personId: string): object => ({
  personId,
  familyId: personId,
  offPoint: 'ADD',
  bagKg: 20,
  band: 'ADULT',
  needs: [],
  code: 'ZZ4200-7K2M',
  standing: 'LISTED',
  wasListed: true,
});
const people = 180;

const tables = `
  CREATE SCHEMA bench; SET search_path = bench;
  CREATE TABLE vouched_record (id UUID PRIMARY KEY, version INT NOT NULL, state JSONB NOT NULL, sealed TEXT, head TEXT);
  CREATE TABLE history (LIKE public.history INCLUDING ALL)`;

/** What a record's chain and head cost: a change of one with them, beside the statements of before without. */
export async function vouching(server: Server, count: number): Promise<void> {
  const client = new Client(connectionTo(server, 'consent'));
  await client.connect();
  try {
    await client.query(tables);
    for (const [name, size] of [
      ['a small record', 1],
      [`a list of ${people}`, people],
    ] as const) {
      const ids = Array.from({ length: size }, () => newId());
      const [ours, bare] = [await changes(client, ids, count), await bareChanges(client, ids, count)];
      print(`change of ${name}, chained and vouched for`, spread(ours), `the same without ${spread(bare)}`);
    }
  } finally {
    await client.query('ROLLBACK'); // of what failed
    await client.query('DROP SCHEMA IF EXISTS bench CASCADE');
    await client.end();
  }
}

/** Through the store. */
async function changes(client: Client, ids: string[], count: number): Promise<number[]> {
  const query = async <T>(sql: string, ...values: unknown[]) => (await client.query(sql, values)).rows as T;
  const tx = { $queryRawUnsafe: query, $executeRawUnsafe: async () => 0 };
  const db = {
    ...tx,
    $transaction: <R>(work: (t: typeof tx) => Promise<R>): Promise<R> => inTransaction(client, () => work(tx)),
  };
  const store = new Aggregates<Note, Noted, 'note'>(db, { now: () => new Date(0) }, kind);
  const id = newId();
  const note = (about: string[]): Promise<unknown> =>
    store.change('note', { id, unconditional: true }, { id: 'bench', roles: [], correlationId: id }, () => ({
      accepted: true,
      events: about.map((one) => ({ type: 'Noted', about: one })),
    }));
  await note(ids);
  return times(count, () => note([ids[0]!]));
}

/** The statements that a store without chain and head would send. */
async function bareChanges(client: Client, ids: string[], count: number): Promise<number[]> {
  const id = newId();
  let version = 0;
  const write = async (): Promise<void> => {
    await client.query('SELECT version, state, sealed FROM vouched_record WHERE id = $1 FOR UPDATE', [id]);
    version++;
    const state = JSON.stringify({ notes: Object.fromEntries(ids.map((one) => [one, aPassenger(one)])) });
    await client.query(
      `WITH rows AS (INSERT INTO vouched_record (id, version, state) VALUES ($1, $2, $3::jsonb)
         ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state WHERE vouched_record.version = excluded.version - 1
         RETURNING 1)
       INSERT INTO history (aggregate, aggregate_id, version, type, at, by, data)
       SELECT 'vouched_record', $1, $2, 'Noted', now(), 'bench', '{}' FROM rows`,
      [id, version, state],
    );
  };
  await inTransaction(client, write);
  return times(count, () => inTransaction(client, write));
}

async function inTransaction<R>(client: Client, work: () => Promise<R>): Promise<R> {
  await client.query('BEGIN');
  const result = await work();
  await client.query('COMMIT');
  return result;
}

async function times(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < count; i++) all.push(await timed(work));
  return all;
}
