import { Client } from 'pg';
import { inParallel, until, type Api } from '../api';
import type { Sample } from '../sample';
import { callOnceKnown } from '../steps/call-once-known';
import { readinessOf, type Summary } from '../steps/freeze';
import { boardOnePerson, openCharter, registerReadyPerson } from '../steps/small-case';
import type { World } from '../world';
import { print, timed } from './measure';
import { connectionTo, type Server } from './server';

const at = '2026-12-08T08:00:00Z';
const officer = 'movement-officer';

/** Freezing a list and printing it, next to the bare rows in one transaction and to the print of a list of one. */
export async function freezing(api: Api, sample: Sample, server: Server, count: number): Promise<void> {
  const world = await aReadyList(api, sample, count);
  const url = `manifests/flights/${world.flightId}`;
  const families = [...world.familyOf.values()];
  const { version } = await api.call<Summary>(officer, 'PUT', `${url}/proposal`, {
    at,
    body: { families, standby: [] },
  });
  const freeze = await timed(() => api.call(officer, 'POST', `${url}/freeze`, { at, ifMatch: version }));
  const rows = await timed(() => bareRows(server, count));
  print(`freeze of ${count} people`, ms(freeze), `bare rows in one transaction ${ms(rows)}`);
  const pdf = (flightId: string): Promise<number> =>
    timed(() => api.call(officer, 'GET', `manifests/flights/${flightId}/versions/1/manifest.pdf`, { at }));
  const one = await boardOnePerson(api, sample, { family: 'Bench', given: 'One' });
  await pdf(one.world.flightId); // loads the fonts
  const small = await pdf(one.world.flightId);
  print(`PDF of ${count} people`, ms(await pdf(world.flightId)), `list of one ${ms(small)}`);
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** A flight that is large enough, and people who are ready. */
async function aReadyList(api: Api, sample: Sample, count: number): Promise<World> {
  const large = {
    ...sample,
    legs: sample.legs.map((l) => ({ ...l, seats_allocatable: String(count + 20) })),
    expected: { ...sample.expected, payloadKg: sample.expected.payloadKg.map(() => count * 150) },
  };
  const world = await openCharter(api, large);
  const numbers = Array.from({ length: count }, (_, i) => i);
  await inParallel(numbers, 6, async (i) => {
    const { personId, familyId } = await registerReadyPerson(world, { family: `List${i}`, given: `Full${i * 3}` });
    world.know(String(i), personId, familyId);
  });
  const people = [...world.personOf.values()].map((personId) => ({
    personId,
    offPoint: 'ADD',
    bagKg: 20,
    priority: 1,
  }));
  await callOnceKnown(api, world.flightId, at, people);
  const ready = async (): Promise<boolean> => (await readinessOf(world)).filter((r) => r.ready).length === count;
  await until(`${count} people are ready`, ready, 120_000, 500);
  return world;
}

async function bareRows(server: Server, count: number): Promise<void> {
  const client = new Client(connectionTo(server, 'manifests'));
  await client.connect();
  await client.query('CREATE TABLE IF NOT EXISTS bench_row (id UUID PRIMARY KEY, state JSONB NOT NULL)');
  await client.query('BEGIN');
  for (let i = 0; i < count; i++)
    await client.query(`INSERT INTO bench_row VALUES (gen_random_uuid(), '{"standing":"LISTED","offPoint":"ADD"}')`);
  await client.query('COMMIT');
  await client.query('DROP TABLE bench_row');
  await client.end();
}
