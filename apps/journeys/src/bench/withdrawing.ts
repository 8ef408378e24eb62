import { until, type Api } from '../api';
import type { Sample } from '../sample';
import { boardOnePerson } from '../steps/small-case';
import { notifyingByKafka, notifyingByPostgres } from './bare-news';
import { print, spread, timed } from './measure';
import type { Server } from './server';

/** From an accepted withdrawal until the list refuses the person, beside a bare write whose news somebody hears. */
export async function withdrawing(api: Api, sample: Sample, server: Server, count: number): Promise<void> {
  const ours: number[] = [];
  for (let i = 0; i < count; i++) {
    const { world, personId } = await boardOnePerson(api, sample, { family: `Bench${i}`, given: `No${i}` });
    const at = '2026-12-09T07:50:00Z';
    const url = `manifests/flights/${world.flightId}/list/passengers/${personId}`;
    const out = async (): Promise<boolean> =>
      (await api.call<{ standing: string }>('movement-officer', 'GET', url)).standing === 'OUT';
    await api.call('embarkation-officer', 'POST', `consent/people/${personId}/withdrawals`, { at, body: {} });
    ours.push(await timed(() => until('the list refuses them', out, 30_000, 0)));
  }
  const bare =
    server.broker === 'kafka'
      ? `bare write and kafkajs ${await notifyingByKafka(server, count)}`
      : `bare write and notify ${await notifyingByPostgres(server, count)}`;
  print('withdrawal accepted → gate refuses', spread(ours), bare);
}
