import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { CharterFlightsModule } from './charter-flights.module';
import { openDatabase } from './storage/prisma';

describe('the charter flights service', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [flightId, operationId, permitId] = [newId(), newId(), newId()];
  const url = `/flights/${flightId}`;
  const charter = {
    operationId,
    flightNumber: 'ZZ4100',
    operator: 'Invented Air',
    aircraft: { iata: 'E90' },
    seats: 106,
    lapInfants: 8,
    wheelchairs: 3,
    wheelchairsToSeat: 1,
    stretchers: 0,
    adultKg: 84,
    childKg: 35,
    legs: [
      { from: 'BEY', to: 'ADD', std: '2026-12-09T10:00:00+02:00', sta: '2026-12-09T16:15:00+03:00', payloadKg: 12800 },
    ],
  };

  beforeAll(async () => {
    service = await testService({ name: 'charter-flights', module: CharterFlightsModule, openDatabase });
  });
  afterAll(() => service.close());

  it('takes a charter from plan to confirmation, permits first', async () => {
    const officer = await service.as('flight-officer');
    const { body } = await officer.put(url).send(charter).expect(200);
    expect(body).toMatchObject({
      legs: [{ std: '2026-12-09T08:00:00.000Z', sta: '2026-12-09T13:15:00.000Z' }],
      actions: ['request-offers', 'cancel', 'plan', 'reschedule', 'decide-go', 'record-permit'],
      outOfOrder: false,
    });
    let version = 1;
    const act = async (action: string, status: number) => {
      const response = await officer
        .post(`${url}/stage`)
        .set('if-match', `"${version}"`)
        .send({ action })
        .expect(status);
      if (status === 200) version++;
      return response.body as { stage: string; broken: { code: string }[] };
    };
    for (const action of ['request-offers', 'receive-offer', 'contract', 'await-permits']) await act(action, 200);
    expect((await act('confirm', 409)).broken).toMatchObject([{ code: 'PERMITS' }]);
    await officer.post(`${url}/permits`).send({ permitId, state: 'ETH', kind: 'LANDING' }).expect(201);
    const answer = {
      status: 'APPROVED',
      number: 'ET-1',
      validFrom: '2026-12-08T00:00:00Z',
      validTo: '2026-12-10T00:00:00Z',
    };
    await officer
      .post(`${url}/permits/${permitId}/answer`)
      .set('if-match', `"${version + 1}"`)
      .send(answer)
      .expect(200);
    version += 2;
    expect(await act('confirm', 200)).toMatchObject({ stage: 'CONFIRMED' });
  });

  it('goes back when a permit is revoked, and publishes it', async () => {
    const officer = await service.as('flight-officer');
    const { body } = await officer.get(url).expect(200);
    const { version } = body as { version: number };
    await officer
      .post(`${url}/permits/${permitId}/answer`)
      .set('if-match', `"${version}"`)
      .send({ status: 'REVOKED' })
      .expect(200);
    const stages = (await service.published()).filter((m) => m.type === 'flight.stage-changed.v1');
    expect(stages.at(-1)).toMatchObject({ data: { stage: 'PERMITS_PENDING' } });
    const duty = await service.as('duty-officer');
    await duty
      .post(`${url}/go-decision`)
      .set('if-match', `"${version + 1}"`)
      .send({ decision: 'NO_GO' })
      .expect(200);
    expect((await service.published()).at(-1)).toMatchObject({ type: 'flight.planned.v1', data: { go: 'NO_GO' } });
    await duty
      .post(`${url}/go-decision`)
      .set('if-match', `"${version + 2}"`)
      .send({ decision: 'GO' })
      .expect(409);
  });

  it('says to manifests how the flight stands now, and to nobody else', async () => {
    const manifests = await service.as('service', 'svc-manifests');
    const flightNow = async (id: string) =>
      (await manifests.post('/flight-now').send({ flightId: id }).expect(200)).body as object;
    const agreesWithHistory = true;
    expect(await flightNow(flightId)).toMatchObject({
      plan: { flightId, operationId, stage: 'PERMITS_PENDING', go: 'NO_GO' },
      agreesWithHistory,
    });
    expect((await flightNow(flightId)) as { plan: object }).not.toHaveProperty('plan.leave');
    expect(await flightNow(newId())).toEqual({ asOf: '2026-12-01T08:00:00.000Z', agreesWithHistory });
    for (const [role, subject] of [
      ['service', 'svc-consent'],
      ['flight-officer', 'flight-officer'],
    ] as const)
      await (await service.as(role, subject)).post('/flight-now').send({ flightId }).expect(403);
  });

  it.each([
    ['changed', `UPDATE flight SET state = state || '{"stage":"CONFIRMED"}' WHERE id = $1::uuid`],
    ['taken away', 'DELETE FROM flight WHERE id = $1::uuid'],
  ])('does not believe a flight whose record was %s past it', async (_, pastIt) => {
    const written = newId();
    await (await service.as('flight-officer')).put(`/flights/${written}`).send({ ...charter, operationId: newId() });
    await service.db.$executeRawUnsafe(pastIt, written);
    const manifests = await service.as('service', 'svc-manifests');
    const { body } = await manifests.post('/flight-now').send({ flightId: written }).expect(200);
    expect(body).toEqual({ asOf: '2026-12-01T08:00:00.000Z', agreesWithHistory: false });
  });

  it('takes from the flight desk that it has left, against every rule, and that it is back', async () => {
    const officer = await service.as('flight-officer');
    const gone = newId();
    await officer
      .put(`/flights/${gone}`)
      .send({ ...charter, operationId: newId() })
      .expect(200);
    let version = 1;
    const step = async (action: string, status = 200, early?: string) => {
      const answer = await officer
        .post(`/flights/${gone}/stage`)
        .set('if-match', `"${version}"`)
        .send({ action, early })
        .expect(status);
      version += status === 200 ? 1 : 0;
      return answer.body as { actions: string[]; broken: { code: string }[] };
    };
    for (const action of ['request-offers', 'receive-offer', 'contract']) await step(action);
    expect((await step('await-permits')).actions).toContain('report-departure');
    await step('off-block', 409);
    // It is eight days before the planned time.
    expect((await step('report-departure', 409)).broken).toMatchObject([{ code: 'TOO-EARLY' }]);
    await step('report-departure', 400, 'because of somebody');
    const left = await step('report-departure', 200, 'SECURITY');
    expect(left).toMatchObject({
      stage: 'OFF_BLOCK',
      outOfOrder: true,
      outOfOrderFrom: 'PERMITS_PENDING',
      early: [{ stage: 'OFF_BLOCK', why: 'SECURITY', by: 'flight-officer', at: '2026-12-01T08:00:00.000Z' }],
    });
    expect(left.actions).not.toContain('report-departure');
    expect(await step('return-to-ramp')).toMatchObject({ stage: 'RETURNED_TO_RAMP', returnedAt: expect.any(String) });
  });

  it('shows that it left at a stage from which no flight leaves, and that nobody reschedules it then', async () => {
    const officer = await service.as('flight-officer');
    await service.receive('flight.departed.v1', flightId, {
      flightId,
      operationId,
      manifestVersion: 3,
      doorsClosedAt: '2026-12-09T08:00:00Z',
      people: [],
    });
    const { body } = await officer.get(url).expect(200);
    expect(body).toMatchObject({ stage: 'OFF_BLOCK', outOfOrder: true, outOfOrderFrom: 'PERMITS_PENDING' });
    const { version } = body as { version: number };
    const refused = await officer
      .post(`${url}/reschedule`)
      .set('if-match', `"${version}"`)
      .send({ legs: charter.legs })
      .expect(409);
    expect((refused.body as { broken: object[] }).broken).toMatchObject([{ code: 'STATE' }]);
    await service.receive('flight.departed.v1', newId(), {
      flightId: newId(),
      operationId,
      manifestVersion: 1,
      doorsClosedAt: '2026-12-09T08:00:00Z',
      people: [],
    });
  });

  it('is not planned without its aircraft', async () => {
    const { aircraft: _, ...without } = charter;
    await (await service.as('flight-officer')).put(`/flights/${newId()}`).send(without).expect(400);
  });

  it('is cancelled with a reason, and not by a step without one', async () => {
    const officer = await service.as('flight-officer');
    const otherId = newId();
    const other = `/flights/${otherId}`;
    expect(
      (
        await officer
          .put(other)
          .send({ ...charter, operationId: newId() })
          .expect(200)
      ).body,
    ).toMatchObject({ stage: 'PLANNED' });
    const on = (path: string) => officer.post(`${other}/${path}`).set('if-match', '"1"');
    await on('stage').send({ action: 'cancel' }).expect(400);
    await on('cancellation').send({ reason: 'no permit' }).expect(200);
    const facts = await service.db.$queryRawUnsafe<{ type: string }[]>(
      'SELECT type FROM history WHERE aggregate_id = $1::uuid ORDER BY version',
      otherId,
    );
    expect(facts.map((f) => f.type)).toEqual(['FlightPlanned', 'FlightCancelled']);
  });

  it('lists the flights of an operation page by page', async () => {
    const officer = await service.as('flight-officer');
    await officer.put(`/flights/${newId()}`).send(charter).expect(200);
    const first = (await officer.get(`/flights?operationId=${operationId}&limit=1`).expect(200)).body as {
      items: object[];
      next: string;
    };
    const second = (await officer.get(`/flights?operationId=${operationId}&limit=1&after=${first.next}`).expect(200))
      .body as { items: object[]; next?: string };
    expect([first.items.length, second.items.length, second.next]).toEqual([1, 1, undefined]);
  });
});
