import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ProtectionModule } from '../protection.module';
import { openDatabase } from '../storage/prisma';
import { aRegistered } from '../testing/a-registered';

describe('somebody of another operation, named by who sees only their own', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [here, elsewhere] = [newId(), newId()];
  const [mine, also, theirs] = [newId(), newId(), newId()];
  beforeAll(async () => {
    service = await testService({
      name: 'protection',
      module: ProtectionModule,
      openDatabase,
      sealClass: 'protection',
    });
    for (const [personId, operationId] of [
      [mine, here],
      [also, here],
      [theirs, elsewhere],
    ] as const)
      await service.receive('person.registered.v1', personId, aRegistered(personId, operationId));
  });
  afterAll(() => service.close());

  const post = async (path: string, body: object) => {
    const role = 'protection-officer';
    const who = await service.as(role, role, [{ role, operation: here, from: '2026-01-01T00:00:00Z' }]);
    return (await who.post(path).send(body)).status;
  };

  it('is kept apart from nobody', async () => {
    const separation = (personId: string, otherId: string) =>
      post('/separations', { separationId: newId(), personId, otherId, reason: 'he beat her' });
    expect([await separation(mine, theirs), await separation(theirs, mine)]).toEqual([404, 404]);
    expect(await separation(mine, also)).toBe(201);
  });

  it('is no member from whom a family parts', async () => {
    const parting = (leaverId: string) =>
      post(`/people/${mine}/split-agreements`, { leaverId, askedInPrivate: true, plan: 'by bus in January' });
    expect([await parting(theirs), await parting(also)]).toEqual([404, 201]);
  });
});
