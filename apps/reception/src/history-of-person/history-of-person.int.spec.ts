import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ReceptionModule } from '../reception.module';
import { openDatabase } from '../storage/prisma';

describe('what happened to a person, as reception recorded it', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [flightId, operationId, familyId, first, second] = [newId(), newId(), newId(), newId(), newId()];
  beforeAll(async () => {
    service = await testService({ name: 'reception', module: ReceptionModule, openDatabase, sealClass: 'identity' });
    await service.receive('flight.departed.v1', flightId, {
      flightId,
      operationId,
      manifestVersion: 3,
      doorsClosedAt: '2026-12-09T08:00:00Z',
      people: [first, second].map((personId) => ({ personId, familyId, offPoint: 'ADD', needs: [] })),
    });
  });
  afterAll(() => service.close());

  it('is not what they need: that is for those who work at the arrival', async () => {
    const officer = await service.as('reception-officer');
    const need = { needId: newId(), personId: second, kind: 'MEDICAL' };
    await officer.post(`/flights/${flightId}/arrivals/needs`).send(need).expect(200);
    const { body } = await officer.get(`/people/${second}/history`).expect(200);
    expect(body).toEqual({ items: [] });
    expect((await officer.get(`/people/${first}/history`).expect(200)).body).toEqual({ items: [] });
    await (await service.as('clinician')).get(`/people/${second}/history`).expect(403);
  });
});
