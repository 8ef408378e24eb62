import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ProtectionModule } from '../protection.module';
import { openDatabase } from '../storage/prisma';

describe('a panel of two members', () => {
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

  const aChild = async (): Promise<string> => {
    const personId = newId();
    await service.receive('person.registered.v1', personId, {
      personId,
      operationId: newId(),
      caseId: newId(),
      caseReference: 'BEY-0001',
      familyId: newId(),
      relation: 'HEAD',
      registeredOn: '2026-11-01',
      ageBand: 'CHILD',
    });
    return personId;
  };
  const published = async (personId: string): Promise<string | undefined> =>
    (await service.published())
      .filter((m) => m.key === personId && m.type === 'protection.assessed.v1')
      .map((m) => (m.data as { bestInterests: string }).bestInterests)
      .at(-1);

  it('lets a child go once the second has agreed in their own session', async () => {
    const [first, second] = [
      await service.as('best-interests-panel', 'first'),
      await service.as('best-interests-panel', 'second'),
    ];
    const url = `/people/${await aChild()}/best-interests`;
    const personId = url.split('/')[2]!;
    const agree = (by: typeof first, version: number) => by.post(`${url}/agreement`).set('if-match', `"${version}"`);
    const decided = {
      decision: 'RETURN',
      members: ['17', '18'],
      guardian: 'G-1',
      receiver: { name: 'Invented', relation: 'aunt', verified: true },
      escortRef: 'E1',
    };
    await agree(first, 0).expect(404);
    await first.post(url).send(decided).expect(201);
    expect(await published(personId)).toBe('OUTSTANDING');
    expect((await agree(first, 1).expect(409)).body).toMatchObject({
      broken: [{ name: 'a-second-member-agrees-themself' }],
    });
    await agree(second, 7).expect(412);
    expect((await agree(second, 1).expect(200)).body).toMatchObject({
      bestInterests: { recordedBy: 'first', agreedBy: 'second' },
    });
    expect(await published(personId)).toBe('SATISFIED');
    await agree(second, 2).expect(200);
    await first.post(url).set('if-match', '"2"').send(decided).expect(201);
    expect(await published(personId)).toBe('OUTSTANDING');
  });
});
