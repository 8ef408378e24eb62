import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ProtectionModule } from '../protection.module';
import { openDatabase } from '../storage/prisma';

describe('what happened to a person, as protection recorded it', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const personId = newId();
  beforeAll(async () => {
    const about = { personId, operationId: newId(), caseId: newId(), caseReference: 'x', familyId: newId() };
    service = await testService({
      name: 'protection',
      module: ProtectionModule,
      openDatabase,
      sealClass: 'protection',
    });
    await service.receive('person.registered.v1', personId, {
      ...about,
      relation: 'HEAD',
      registeredOn: '2026-11-01',
      ageBand: 'ADULT',
    });
    const officer = await service.as('protection-officer');
    const hold = { holdId: newId(), kind: 'ASYLUM', note: 'fears her brother' };
    await officer.post(`/people/${personId}/holds`).send(hold).expect(201);
    const order = { separationId: newId(), personId: newId(), otherId: personId, reason: 'he beat her' };
    await officer.post('/separations').send(order).expect(201);
  });
  afterAll(() => service.close());

  it('says that it happened, and never what was written', async () => {
    const officer = await service.as('protection-officer');
    const { body } = await officer.get(`/people/${personId}/history`).expect(200);
    expect((body as { items: object[] }).items).toMatchObject([
      { event: 'SeparationOrdered' },
      { event: 'HoldPlaced' },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/brother|beat|ASYLUM/);
  });
  it('is told to protection alone, and of adults not to the panel for children', async () => {
    for (const role of ['movement-officer', 'return-counsellor', 'clinician'] as const)
      await (await service.as(role)).get(`/people/${personId}/history`).expect(403);
    await (await service.as('best-interests-panel')).get(`/people/${personId}/history`).expect(404);
  });
});
