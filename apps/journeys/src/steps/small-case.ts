import { newId } from '@homeward/kernel';
import { until } from '../api';
import type { Sample } from '../sample';
import { World } from '../world';
import type { Api } from '../api';
import { giveConsentOnceKnown } from './give-consent';
import { charterFlight, openOperation } from './open-operation';
import { prepareFitness, prepareProtection } from './prepare-person';
import type { Readiness, Summary } from './freeze';

/** What a ready adult's line in the records looks like. */
const readyAdult = {
  ...{
    hold: '',
    screening: 'CLEARED',
    bid: '',
    ssr: '',
    other_parent: 'NOT_NEEDED',
    medical: 'FIT',
    medical_until: '2026-12-10T10:00Z',
  },
  ...{ consent: 'RECONFIRMED', consent_by: 'SELF', reconfirmed_at: '2026-12-07T10:00Z' },
} as never;

export interface SmallCase {
  world: World;
  personId: string;
  familyId: string;
}

/** The thinnest thread: one operation, one charter, one adult who is ready and boarded. */
export async function boardOnePerson(
  api: Api,
  sample: Sample,
  name: { family: string; given: string },
): Promise<SmallCase> {
  const world = new World(api, sample, newId(), newId(), () => undefined);
  const [caseId, personId] = [newId(), newId()];
  await openOperation(world);
  await charterFlight(world);
  const at = '2026-12-01T09:00:00Z';
  const user = 'registration-officer';
  await api.call(user, 'POST', 'registration/cases', { at, body: { caseId, operationId: world.operationId } });
  const dob = { value: '1990-05-04', precision: 'd' };
  const { familyId } = await api.call<{ familyId: string }>(user, 'POST', 'registration/people', {
    at,
    body: { personId, caseId, names: name, sex: 2, dob, nationality: 'ETH', relation: 'HEAD', languages: ['amh'] },
  });
  const document = {
    documentId: newId(),
    kind: 'LP',
    number: `LP${Math.floor(performance.now() * 1e4) % 1e8}`,
    validUntil: '2026-12-29',
  };
  await api.call(user, 'POST', `registration/people/${personId}/documents`, { at, body: document });
  const exit = { kind: 'exit_visa', state: 'GRANTED', validUntil: '2026-12-20' };
  await api.call(user, 'PUT', `registration/people/${personId}/exit-clearance`, { at, body: exit });
  await prepareProtection({ api, id: personId }, readyAdult);
  await prepareFitness({ api, id: personId }, readyAdult);
  await giveConsentOnceKnown(api, { personId, language: 'amh', inDetention: false }, readyAdult);
  await boarded(world, personId, familyId);
  return { world, personId, familyId };
}

async function boarded({ api, flightId }: World, personId: string, familyId: string): Promise<void> {
  const at = '2026-12-08T08:00:00Z';
  const url = `manifests/flights/${flightId}`;
  await api.call('movement-officer', 'POST', `${url}/calls`, {
    at,
    body: { people: [{ personId, offPoint: 'ADD', bagKg: 20, priority: 1 }] },
  });
  await until('the person is ready', async () => {
    const { items } = await api.call<{ items: Readiness[] }>('movement-officer', 'GET', `${url}/readiness`);
    return items[0]?.ready;
  });
  const { version } = await api.call<Summary>('movement-officer', 'PUT', `${url}/proposal`, {
    at,
    body: { families: [familyId], standby: [] },
  });
  await api.call('movement-officer', 'POST', `${url}/freeze`, { at, ifMatch: version });
  for (const stage of ['CALL', 'CHECKIN', 'PEC', 'EXIT', 'STANDBY_CALL'])
    await api.call('embarkation-officer', 'POST', `${url}/stages/${stage}/closing`, {
      at: '2026-12-09T07:00:00Z',
      body: {},
    });
  const scan = { scanId: newId(), code: personId, asked: true, answer: 'go', device: 'G1' };
  await api.call('embarkation-officer', 'POST', `${url}/scans`, { at: '2026-12-09T07:10:00Z', body: scan });
  await api.call('embarkation-officer', 'POST', `${url}/stages/GATE/closing`, { at: '2026-12-09T07:40:00Z', body: {} });
}
