import type { Role } from '@homeward/access';
import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ProtectionModule } from '../protection.module';
import { openDatabase } from '../storage/prisma';
import { aRegistered } from '../testing/a-registered';

describe('agreements that a family parts', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({
      name: 'protection',
      module: ProtectionModule,
      openDatabase,
      sealClass: 'protection',
    });
  });
  afterAll(() => service.close());

  const aCouple = async (): Promise<[string, string]> => {
    const [wife, husband, operationId, familyId] = [newId(), newId(), newId(), newId()];
    for (const personId of [wife, husband])
      await service.receive('person.registered.v1', personId, { ...aRegistered(personId, operationId), familyId });
    return [wife, husband];
  };
  const agree = async (role: Role, personId: string, leaverId: string) => {
    const said = { leaverId, askedInPrivate: true, plan: 'by the next charter' };
    const { status, body } = await (await service.as(role)).post(`/people/${personId}/split-agreements`).send(said);
    return status === 201 ? [] : (body as { broken: { name: string }[] }).broken.map((b) => b.name);
  };
  const refused = ['one-account-speaks-for-one-adult'];

  it('are recorded by one account for one adult, and by a colleague for the other', async () => {
    const [wife, husband] = await aCouple();
    expect(await agree('embarkation-officer', wife, husband)).toEqual([]);
    expect(await agree('embarkation-officer', husband, husband)).toEqual(refused);
    expect(await agree('embarkation-officer', wife, husband)).toEqual([]);
    expect(await agree('movement-officer', husband, husband)).toEqual([]);
  });
  it('are recorded by one account for one of them, also where both are sent at once', async () => {
    const [wife, husband] = await aCouple();
    const both = await Promise.all([wife, husband].map((id) => agree('embarkation-officer', id, husband)));
    expect(both.flat()).toEqual(refused);
  });
  it('are all recorded by protection', async () => {
    const [wife, husband] = await aCouple();
    for (const id of [wife, husband]) expect(await agree('protection-officer', id, husband)).toEqual([]);
  });
});
