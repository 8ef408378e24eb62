import { until, type Api } from '../api';
import type { Sample } from '../sample';
import { boardOnePerson } from '../steps/small-case';
import { whileWriting } from './busy';
import { notifyingByKafka, notifyingByPostgres } from './bare-messages';
import { print, spread, timed } from './measure';
import type { Server } from './server';

const writesPerSecond = 200;

/** From an accepted withdrawal until the list refuses the person, next to a bare write with a notification. */
export async function withdrawing(api: Api, sample: Sample, server: Server, count: number): Promise<void> {
  const quiet = await untilRefused(api, sample, count);
  const busy = await whileWriting(server, writesPerSecond, () => untilRefused(api, sample, count));
  const bare =
    server.broker === 'kafka'
      ? `bare write and kafkajs ${await notifyingByKafka(server, count)}`
      : `bare write and notify ${await notifyingByPostgres(server, count)}`;
  print('withdrawal accepted → boarding refused', spread(quiet), bare);
  print(`… while ${writesPerSecond} facts a second are published`, spread(busy), 'aim: p99 at most 100 ms');
}

async function untilRefused(api: Api, sample: Sample, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const { world, personId } = await boardOnePerson(api, sample, { family: `Bench${i}`, given: `No${i}` });
    const at = '2026-12-09T07:50:00Z';
    const url = `manifests/flights/${world.flightId}/list/passengers/${personId}`;
    const out = async (): Promise<boolean> =>
      (await api.call<{ standing: string }>('movement-officer', 'GET', url)).standing === 'OUT';
    await api.call('embarkation-officer', 'POST', `consent/people/${personId}/withdrawals`, { at, body: {} });
    times.push(await timed(() => until('the list refuses them', out, 30_000, 0)));
  }
  return times;
}
