import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ProtectionModule } from '../protection.module';
import { openDatabase } from '../storage/prisma';
import { aRegistered } from '../testing/a-registered';

describe('somebody whom nobody has seen on arrival', () => {
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

  it('is told to protection once, with the flight', async () => {
    const [operationId, personId, flightId] = [newId(), newId(), newId()];
    await service.receive('person.registered.v1', personId, aRegistered(personId, operationId));
    const missed = { personId, flightId, varianceId: newId(), variance: 'V-MISSING', at: '2026-12-09T14:05:00Z' };
    for (let twice = 0; twice < 2; twice++) await service.receive('arrival.not-seen.v1', personId, missed);
    const officer = await service.as('protection-officer');
    const { body } = await officer.get(`/concerns?operationId=${operationId}`).expect(200);
    expect((body as { items: object[] }).items).toEqual([
      expect.objectContaining({ personId, notSeenOn: flightId, actions: ['see-concern', 'answer-concern'] }),
    ]);
  });
});
