import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ReceptionModule } from '../reception.module';
import { openDatabase } from '../storage/prisma';
import { reported } from '../testing/landed';

describe('somebody who turns up after the arrival was closed', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'reception', module: ReceptionModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  it('was told to protection, is found, and the figures say so', async () => {
    const [flightId, operationId, personId, varianceId] = [newId(), newId(), newId(), newId()];
    const url = `/flights/${flightId}/arrivals`;
    await service.receive('flight.departed.v1', flightId, {
      flightId,
      operationId,
      manifestVersion: 1,
      doorsClosedAt: '2026-12-09T08:00:00Z',
      people: [{ personId, familyId: newId(), offPoint: 'ADD', needs: [] }],
    });
    for (const stage of ['AIRBORNE', 'LANDED'] as const) await reported(service, flightId, operationId, stage);
    const officer = await service.as('reception-officer');
    const missing = { varianceId, code: 'V-MISSING', offPoint: 'ADD', personId, explanation: 'nobody has seen her' };
    const found = () => officer.post(`${url}/people/${personId}/finding`);
    await found().expect(409);
    await officer.post(`${url}/variances`).send(missing).expect(200);
    expect((await service.published()).at(-1)).toMatchObject({ type: 'arrival.not-seen.v1', key: personId });
    await officer.post(`${url}/headcounts`).send({ offPoint: 'ADD', count: 0 }).expect(200);
    await (await service.as('protection-officer')).post(`${url}/variances/${varianceId}/confirmations`).expect(200);
    await officer.post(`${url}/closing`).expect(200);
    for (let twice = 0; twice < 2; twice++)
      expect((await found().expect(200)).body).toMatchObject({ arrived: 1, explained: 0, unexplained: 0 });
    expect((await service.published()).slice(-2).map((m) => m.type)).toEqual([
      'arrival.recorded.v1',
      'arrival.reconciled.v1',
    ]);
    const { body } = await officer.get(`${url}/people`).expect(200);
    expect(body).toMatchObject({ items: [{ arrived: false, foundBy: 'reception-officer' }] });
    expect((await officer.get(url).expect(200)).body).toHaveProperty('closedAt');
  });
});
