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

  it('is what was recorded of them, with the flight, and not what they need', async () => {
    const officer = await service.as('reception-officer');
    const need = { needId: newId(), personId: second, kind: 'MEDICAL' };
    await officer.post(`/flights/${flightId}/arrivals/needs`).send(need).expect(200);
    const tick = { personId: second, offPoint: 'ADD' };
    await officer.post(`/flights/${flightId}/arrivals/ticks`).send(tick).expect(200);
    const { body } = await officer.get(`/people/${second}/history`).expect(200);
    expect((body as { items: object[] }).items).toMatchObject([{ event: 'PersonTicked', personId: second, flightId }]);
    expect(JSON.stringify(body)).not.toMatch(/MEDICAL|NeedRecorded/);
    expect((await officer.get(`/people/${first}/history`).expect(200)).body).toEqual({ items: [] });
    await (await service.as('clinician')).get(`/people/${second}/history`).expect(403);
  });
});
