import { newId } from '@homeward/kernel';
import type { Api } from '../../api';
import type { Sample } from '../../sample';
import { openOperation } from '../../steps/open-operation';
import { World } from '../../world';
import { inventedName } from './invented-name';

const user = 'registration-officer';

export async function anOperation(api: Api, sample: Sample): Promise<World> {
  const world = new World(api, sample, newId(), newId(), () => undefined);
  await openOperation(world);
  return world;
}

export async function aCase({ api, operationId }: World): Promise<string> {
  const caseId = newId();
  await api.call(user, 'POST', 'registration/cases', { body: { caseId, operationId } });
  return caseId;
}

const together = 5;

/** Cases for so many people, five in each. @returns the case of the nth */
export async function cases(world: World, people: number): Promise<(n: number) => string> {
  const all: string[] = [];
  for (let n = 0; n < people; n += together) all.push(await aCase(world));
  return (n) => all[Math.floor(n / together)]!;
}

/** What an office sends to register the nth invented person. */
export const personOf = (caseId: string, n: number) => ({
  personId: newId(),
  caseId,
  names: { family: inventedName(n), given: inventedName(n + 1_000_000) },
  sex: 2,
  relation: 'OTHER',
  dob: { value: `${1950 + (n % 50)}-0${1 + (n % 9)}-${10 + (n % 19)}`, precision: 'd' },
});

export async function register(api: Api, caseId: string, n: number): Promise<string> {
  const body = personOf(caseId, n);
  await api.call(user, 'POST', 'registration/people', { body });
  return body.personId;
}

export const withdraw = (api: Api, personId: string, at?: string): Promise<unknown> =>
  api.call('embarkation-officer', 'POST', `consent/people/${personId}/withdrawals`, { at, body: {} });
