import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { outboxSql } from '@homeward/messaging';
import { until } from '../../api';
import { whileWriting } from '../busy';
import { Place } from '../messages/place';
import { ms, quantile, spread, timed, timesOf } from '../measure';
import { between, each, processorTime, total } from '../processor-time';
import type { Server } from '../server';
import { aCharter, atTheGate, board, readyPeople } from './aboard';
import { row, times, type Measured } from './line';
import { withdraw } from './people';

const factsPerSecond = 200;
const secondsOfFacts = 10;
const at = '2026-12-09T07:50:00Z';

/** Line 5: from an accepted withdrawal until the gate's list refuses the person, while consent publishes other facts. */
export async function withdrawing({ api, sample, server, quick }: Measured): Promise<void> {
  const count = quick ? 10 : 100;
  const world = await aCharter(api, sample, 2 * count);
  const people = await readyPeople(world, 2 * count);
  await atTheGate(world, people);
  for (const { personId } of people) await board(world, personId);
  const standing = async (personId: string): Promise<string> => {
    const url = `manifests/flights/${world.flightId}/list/passengers/${personId}`;
    return (await api.call<{ standing: string }>('movement-officer', 'GET', url)).standing;
  };
  const untilRefused = async (some: typeof people): Promise<number[]> => {
    const all: number[] = [];
    for (const { personId } of some) {
      await withdraw(api, personId, at);
      const out = async (): Promise<boolean> => (await standing(personId)) === 'OUT';
      all.push(await timed(() => until('the list refuses them', out, 30_000, 0)));
    }
    return all;
  };
  const before = processorTime(server);
  await whileWriting(server, factsPerSecond, () => pause(secondsOfFacts * 1_000));
  const spent = between(before, processorTime(server));
  const quietly = await untilRefused(people.slice(count));
  const [busy, raw, look] = await whileWriting(server, factsPerSecond, async () => [
    await untilRefused(people.slice(0, count)),
    await rawWay(server, count),
    await timesOf(count, () => standing(people[0]!.personId)),
  ]);
  const p99 = times(quantile(busy, 0.99), quantile(raw, 0.99));
  const what = `5  no accepted → gate refuses, ${factsPerSecond} facts/s beside`;
  row(what, spread(busy), `insert, notify, select ${spread(raw)}`, p99, 'p99 100 ms; 1.5 ×');
  const facts = secondsOfFacts * factsPerSecond;
  row('   processor for a fact that nobody reads', ms(total(spent) / facts), '', '', 'fewer');
  row(`     ${each(spent, facts)}`, '', '', '', '');
  row('   with nothing beside', spread(quietly), `one look at the gate ${ms(quantile(look, 0.5))}`, '', '');
}

/** One row in an outbox, its notification, and one row read by whoever listens; from before the first to after the last. */
async function rawWay(server: Server, count: number): Promise<number[]> {
  const place = await Place.on(server);
  const [writer, listener] = [0, 1].map(() => new Client({ connectionString: place.database })) as [Client, Client];
  await Promise.all([writer.connect(), listener.connect()]);
  try {
    await listener.query('LISTEN homeward_outbox');
    const messages = place.messages(count);
    const seen = async (id: string): Promise<void> => {
      await new Promise((resolve) => listener.once('notification', resolve));
      await listener.query('SELECT message FROM outbox WHERE message_id = $1', [id]);
    };
    return await timesOf(count, (i) => {
      const message = messages[i]!;
      return Promise.all([seen(message.id), writer.query(outboxSql('$1'), [JSON.stringify([message])])]);
    });
  } finally {
    await Promise.all([writer.end(), listener.end()]);
    await place.close();
  }
}
