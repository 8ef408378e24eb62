import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import type { FileView } from '../file-of-person/file.view';
import { ProtectionModule } from '../protection.module';
import { openDatabase } from '../storage/prisma';

interface Pair {
  separationId: string;
  personId: string;
  otherId: string;
}

describe('what protection recorded of somebody with two records', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [operationId, familyId] = [newId(), newId()];
  let [gone, kept, other] = ['', '', ''];
  beforeAll(async () => {
    service = await testService({
      name: 'protection',
      module: ProtectionModule,
      openDatabase,
      sealClass: 'protection',
    });
  });
  beforeEach(async () => {
    [gone, kept, other] = [newId(), newId(), newId()];
    for (const personId of [gone, kept, other]) await register(personId);
  });
  afterAll(() => service.close());

  const register = (personId: string) =>
    service.receive('person.registered.v1', personId, {
      personId,
      operationId,
      familyId,
      caseId: newId(),
      caseReference: 'BEY-0001',
      relation: 'HEAD',
      registeredOn: '2026-11-01',
      ageBand: 'ADULT',
    });
  const merge = (personId = gone, into = kept) => service.receive('person.merged.v1', personId, { personId, into });
  const undo = () => service.receive('person.unmerged.v1', gone, { personId: gone, from: kept });
  const read = async <T>(path: string): Promise<T> =>
    (await (await service.as('protection-officer')).get(path).expect(200)).body as T;
  const pairsOf = async (personId: string) =>
    (await read<Pair[]>(`/people/${personId}/separations`)).map((s) => new Set([s.personId, s.otherId]));
  const keepApart = async () => {
    const officer = await service.as('protection-officer');
    const order = { separationId: newId(), personId: gone, otherId: other, reason: 'he beat her' };
    await officer.post('/separations').send(order).expect(201);
    return order.separationId;
  };
  const hold = async (personId: string) => {
    const officer = await service.as('protection-officer');
    await officer.post(`/people/${personId}/holds`).send({ holdId: newId(), kind: 'ASYLUM' }).expect(201);
  };
  const waiting = async () =>
    (await read<{ items: { personId: string }[] }>(`/waiting?operationId=${operationId}&limit=200`)).items.map(
      (p) => p.personId,
    );

  it('keeps the record that stays apart from the other, seen from both, until the merge is undone', async () => {
    await keepApart();
    await merge();
    expect([await pairsOf(kept), await pairsOf(other)]).toEqual(Array(2).fill([new Set([kept, other])]));
    await undo();
    expect([await pairsOf(kept), await pairsOf(gone)]).toEqual([[], [new Set([gone, other])]]);
    expect(await pairsOf(other)).toEqual([new Set([gone, other])]);
  });

  it('follows a record that was merged again', async () => {
    await keepApart();
    const last = newId();
    await register(last);
    await merge();
    await merge(kept, last);
    expect([await pairsOf(last), await pairsOf(other)]).toEqual(Array(2).fill([new Set([last, other])]));
  });

  it('is lifted under its own number, whoever it is named for now', async () => {
    const separationId = await keepApart();
    await merge();
    const officer = await service.as('protection-officer');
    await officer.post(`/separations/${separationId}/lifting`).send({ reason: 'it was another man' }).expect(200);
    expect(await read(`/people/${kept}/separations`)).toMatchObject([{ liftedAt: expect.any(String) as string }]);
  });

  it('is in the file of the record that stays, holds it, and is its own again once the merge is undone', async () => {
    await hold(gone);
    await merge();
    const file = await read<FileView>(`/people/${kept}/file`);
    expect(file).toMatchObject({ holds: [], merged: [{ personId: gone, holds: [{ kind: 'ASYLUM', inForce: true }] }] });
    expect(await waiting()).toContain(kept);
    expect(await waiting()).not.toContain(gone);
    await undo();
    expect(await waiting()).toContain(gone);
    await (await service.as('protection-officer')).get(`/people/${kept}/file`).expect(404);
    expect((await read<FileView>(`/people/${gone}/file`)).holds).toHaveLength(1);
  });
});
