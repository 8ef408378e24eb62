import type { World } from '../../world';
import { ms, quantile, timesOf } from '../measure';
import { between, processorTime, total } from '../processor-time';
import { settled } from '../settled';
import { aCharter, atTheGate, board, readyPeople } from './aboard';
import { Copies } from './fill';
import { row, times, type Measured } from './line';
import { aCase, register, withdraw } from './people';

interface Cost {
  cpu: number;
  p50: number;
}

/**
 * Line 12: what registering, withdrawing, boarding and a figure cost with many more people in the operation.
 * All but a few of these are copies made by SQL, because a million through the endpoints would take hours.
 */
export async function growing(measured: Measured): Promise<void> {
  const { api, sample, server, quick, people } = measured;
  const [originals, count, few, many] = quick ? [10, 10, 200, 2_000] : [50, 50, 10_000, people ?? 1_000_000];
  const world = await aCharter(api, sample, count);
  await readyPeople(world, originals);
  await settled(api, server);
  const copies = await Copies.of(server, originals);
  await copies.fillTo(few);
  await costs(measured, world, count); // warms up
  const before = await costs(measured, world, count);
  await copies.fillTo(many);
  await copies.close();
  const after = await costs(measured, world, count);
  const said = ({ cpu, p50 }: Cost): string => `${ms(cpu)} of CPU, p50 ${ms(p50)}`;
  for (const [i, what] of Object.keys(after).entries()) {
    const [large, small] = [after[what]!, before[what]!];
    const name = i === 0 ? `12 with ${many} people: ${what}` : `   ${what}`;
    row(name, said(large), `with ${few}: ${said(small)}`, times(large.cpu, small.cpu), '0.8 to 1.2 ×');
  }
}

/** Nobody has the name of somebody before: whoever may be the same person costs more. */
let registeredBefore = 0;

/** Of all programs together, until every service has handled what followed. */
async function costs(
  { api, sample, server }: Measured,
  { operationId }: World,
  count: number,
): Promise<Record<string, Cost>> {
  const flight = await aCharter(api, sample, count, operationId);
  const ready = await readyPeople(flight, count);
  await atTheGate(flight, ready);
  const caseId = await aCase(flight);
  await settled(api, server);
  const cost = async (work: (i: number) => Promise<unknown>): Promise<Cost> => {
    const before = processorTime(server);
    const all = await timesOf(count, work);
    await settled(api, server);
    return { cpu: total(between(before, processorTime(server))) / count, p50: quantile(all, 0.5) };
  };
  const registered: string[] = [];
  return {
    registering: await cost(async () => registered.push(await register(api, caseId, registeredBefore++))),
    withdrawing: await cost((i) => withdraw(api, registered[i]!)),
    boarding: await cost((i) => board(flight, ready[i]!.personId)),
    'a figure': await cost(() => api.call('movement-officer', 'GET', `status-feed/operations/${operationId}/figures`)),
  };
}
