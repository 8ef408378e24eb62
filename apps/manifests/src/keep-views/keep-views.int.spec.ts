import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import type { SavedViewView } from './keep-views.controller';

describe('a view of the list of people', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [here, elsewhere] = [newId(), newId()];
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const at = (operation: string) => `/operations/${operation}/people-views`;
  const officer = (name: string, operation = here) =>
    service.as('movement-officer', name, [{ role: 'movement-officer', operation, from: '2026-01-01T00:00:00Z' }]);
  const keep = async (who: string, viewId: string, view: object, operation = here) => {
    const body = { name: 'Who lacks papers', query: 'documents=MISSING', shared: false, ...view };
    return (await (await officer(who)).put(`${at(operation)}/${viewId}`).send(body)).status;
  };
  const seen = async (who: string, operation = here) =>
    ((await (await officer(who, operation)).get(at(here))).body as SavedViewView[]).map((v) => [v.name, v.mine]);

  it('is its owner’s alone until they share it, and theirs to change and to take away', async () => {
    const [own, shared] = [newId(), newId()];
    expect(await keep('amal', own, { name: 'Mine' })).toBe(200);
    expect(await keep('amal', shared, { name: 'Ours', shared: true })).toBe(200);
    expect(await seen('amal')).toEqual([['Mine', true], ['Ours', true]]); // prettier-ignore
    expect(await seen('bilal')).toEqual([['Ours', false]]);
    expect(await keep('bilal', shared, { name: 'Theirs' })).toBe(404);
    expect(await keep('amal', shared, { name: 'Everybody’s', shared: true })).toBe(200);
    const remove = async (who: string) => (await (await officer(who)).post(`${at(here)}/${shared}/removal`)).status;
    expect([await remove('bilal'), await remove('amal'), await remove('amal')]).toEqual([404, 204, 204]);
    expect(await seen('bilal')).toEqual([]);
  });

  it('is of one operation, and holds no text that somebody searched for', async () => {
    expect(await keep('amal', newId(), {}, elsewhere)).toBe(404);
    expect(await seen('amal', elsewhere)).toEqual([]);
    for (const query of ['q=Abeba Tesfaye', 'q=Abeba', 'sort=case&Q=Abeba'])
      expect(await keep('amal', newId(), { query })).toBe(400);
    expect(await keep('amal', newId(), { name: 'Passport EP1234567' })).toBe(400);
    expect(await keep('amal', newId(), { name: 'HW101 of 12 December' })).toBe(200);
  });
});
