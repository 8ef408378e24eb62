import { newId } from '@homeward/kernel';
import { inParallel, until, type Api } from '../../api';
import type { Sample } from '../../sample';
import { callOnceKnown } from '../../steps/call-once-known';
import { readinessOf, type Summary } from '../../steps/freeze';
import { charterFlight, goAhead } from '../../steps/open-operation';
import { openCharter, registerReadyPerson } from '../../steps/small-case';
import { mustTake } from '../../steps/take-step';
import { World } from '../../world';
import { inventedName } from './invented-name';

interface Ready {
  personId: string;
  familyId: string;
}

/** The sample with an aircraft for so many. */
const largeEnough = (sample: Sample, count: number): Sample => ({
  ...sample,
  legs: sample.legs.map((l) => ({ ...l, seats_allocatable: String(count + 20) })),
  expected: { ...sample.expected, payloadKg: sample.expected.payloadKg.map(() => count * 150) },
});

/** A charter for so many; of an operation that exists, or of a new one. */
export async function aCharter(api: Api, sample: Sample, count: number, operationId?: string): Promise<World> {
  const large = largeEnough(sample, count);
  if (!operationId) return openCharter(api, large);
  const world = new World(api, large, operationId, newId(), () => undefined);
  await charterFlight(world);
  await goAhead(world);
  return world;
}

/** Nobody has the name of somebody before. */
let readyBefore = 0;

export async function readyPeople(world: World, count: number): Promise<Ready[]> {
  const people: Ready[] = [];
  const first = readyBefore;
  readyBefore += count;
  await inParallel(
    Array.from({ length: count }, (_, i) => i),
    6,
    async (i) => {
      const n = first + i;
      const name = { family: inventedName(n + 4_000_000), given: inventedName(n + 5_000_000) };
      people.push(await registerReadyPerson(world, name));
    },
  );
  return people;
}

/** Freezes a list of these people and closes every check before the boarding gate. */
export async function atTheGate(world: World, people: Ready[]): Promise<void> {
  const { api, flightId } = world;
  const at = '2026-12-08T08:00:00Z';
  const url = `manifests/flights/${flightId}`;
  const called = people.map(({ personId }) => ({ personId, offPoint: 'ADD', bagKg: 20, priority: 1 }));
  await callOnceKnown(api, flightId, at, called);
  const ready = async (): Promise<boolean> =>
    (await readinessOf(world)).filter((r) => r.ready).length === people.length;
  await until(`${people.length} people are ready`, ready, 300_000, 500);
  const families = people.map(({ familyId }) => familyId);
  const body = { families, standby: [] };
  const { version } = await api.call<Summary>('movement-officer', 'PUT', `${url}/proposal`, { at, body });
  await api.call('movement-officer', 'POST', `${url}/freeze`, { at, ifMatch: version });
  for (const stage of ['CALL', 'CHECKIN', 'PEC', 'EXIT', 'STANDBY_CALL'])
    await mustTake(api.ask.bind(api), `${url}/stages/${stage}/closing`, '2026-12-09T07:00:00Z');
}

export function board({ api, flightId }: World, personId: string): Promise<unknown> {
  const body = { scanId: newId(), code: personId, asked: true, answer: 'go', device: 'G1' };
  const at = '2026-12-09T07:10:00Z';
  return api.call('embarkation-officer', 'POST', `manifests/flights/${flightId}/scans`, { at, body });
}
