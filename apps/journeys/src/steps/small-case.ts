import { newId } from '@homeward/kernel';
import { until } from '../api';
import type { Sample } from '../sample';
import { World } from '../world';
import type { Api } from '../api';
import { callOnceKnown } from './call-once-known';
import { giveConsentOnceKnown } from './give-consent';
import { charterFlight, goAhead, openOperation } from './open-operation';
import { prepareFitness, prepareProtection } from './prepare-person';
import { mustTake } from './take-step';
import type { Readiness, Summary } from './freeze';

/** The line of a ready adult in the records. */
const readyAdult = {
  hold: '',
  screening: 'CLEARED',
  bid: '',
  ssr: '',
  other_parent: 'NOT_NEEDED',
  medical: 'FIT',
  medical_until: '2026-12-10T10:00Z',
  consent: 'RECONFIRMED',
  consent_by: 'SELF',
  reconfirmed_at: '2026-12-07T10:00Z',
  off_point: 'ADD',
} as never;

export interface SmallCase {
  world: World;
  personId: string;
  familyId: string;
}

interface ReadyPerson {
  personId: string;
  familyId: string;
}

/** One operation with one confirmed charter, and a GO. */
export async function openCharter(api: Api, sample: Sample): Promise<World> {
  const world = new World(api, sample, newId(), newId(), () => undefined);
  await openOperation(world);
  await charterFlight(world);
  await goAhead(world);
  return world;
}

/** One adult, alone, who is ready to travel. */
export async function registerReadyPerson(
  { api, operationId, sample }: World,
  name: { family: string; given: string },
): Promise<ReadyPerson> {
  const [caseId, personId] = [newId(), newId()];
  const at = '2026-12-01T09:00:00Z';
  const user = 'registration-officer';
  await api.call(user, 'POST', 'registration/cases', { at, body: { caseId, operationId } });
  const dob = { value: '1990-05-04', precision: 'd' };
  const { familyId } = await api.call<{ familyId: string }>(user, 'POST', 'registration/people', {
    at,
    body: { personId, caseId, names: name, sex: 2, dob, nationality: 'ETH', relation: 'HEAD', languages: ['amh'] },
  });
  const number = `LP${personId.replaceAll('-', '').slice(-10)}`;
  const document = { documentId: newId(), kind: 'LP', number, validUntil: '2026-12-29' };
  await api.call(user, 'POST', `registration/people/${personId}/documents`, { at, body: document });
  const exit = { kind: 'exit_visa', state: 'GRANTED', validUntil: '2026-12-20' };
  await api.call(user, 'PUT', `registration/people/${personId}/exit-clearance`, { at, body: exit });
  await prepareProtection({ api, id: personId }, readyAdult);
  await prepareFitness({ api, id: personId }, readyAdult);
  await giveConsentOnceKnown(
    api,
    { personId, operationId, operation: sample.operation, language: 'amh', inDetention: false },
    readyAdult,
  );
  return { personId, familyId };
}

/** Freezes the list of these people and closes every check before the boarding gate. */
export async function openBoarding({ api, flightId }: World, people: ReadyPerson[]): Promise<void> {
  const at = '2026-12-08T08:00:00Z';
  const url = `manifests/flights/${flightId}`;
  const called = people.map(({ personId }) => ({ personId, offPoint: 'ADD', bagKg: 20, priority: 1 }));
  await callOnceKnown(api, flightId, at, called);
  await until('everybody is ready', async () => {
    const { items } = await api.call<{ items: Readiness[] }>('movement-officer', 'GET', `${url}/readiness`);
    return items.length === people.length && items.every((i) => i.ready);
  });
  const families = people.map(({ familyId }) => familyId);
  const { version } = await api.call<Summary>('movement-officer', 'PUT', `${url}/proposal`, {
    at,
    body: { families, standby: [] },
  });
  await api.call('movement-officer', 'POST', `${url}/freeze`, { at, ifMatch: version });
  for (const stage of ['CALL', 'CHECKIN', 'PEC', 'EXIT', 'STANDBY_CALL'])
    await mustTake(api.ask.bind(api), `${url}/stages/${stage}/closing`, '2026-12-09T07:00:00Z');
}

/** The shortest story: one operation, one charter, one adult who is ready and boarded. */
export async function boardOnePerson(
  api: Api,
  sample: Sample,
  name: { family: string; given: string },
): Promise<SmallCase> {
  const world = await openCharter(api, sample);
  const person = await registerReadyPerson(world, name);
  await openBoarding(world, [person]);
  const url = `manifests/flights/${world.flightId}`;
  const scan = { scanId: newId(), code: person.personId, asked: true, answer: 'go', device: 'G1' };
  await api.call('embarkation-officer', 'POST', `${url}/scans`, { at: '2026-12-09T07:10:00Z', body: scan });
  await mustTake(api.ask.bind(api), `${url}/stages/GATE/closing`, '2026-12-09T07:40:00Z');
  return { world, ...person };
}
