import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase } from '../storage/prisma';
import { aRegisteredAdult, aSessionToSend, aYesToSend } from '../testing/requests';

const leg = { from: 'BEY', to: 'ADD', std: '2026-12-12T08:00:00Z', sta: '2026-12-12T12:00:00Z', payloadKg: 9000 };

describe('a yes, when a flight moves to another day', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let [personId, first, second] = ['', '', ''];
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
  });
  beforeEach(async () => {
    [personId, first, second] = [newId(), newId(), newId()];
    const sessionId = newId();
    await service.receive('person.registered.v1', personId, aRegisteredAdult(personId));
    const counsellor = await service.as('return-counsellor');
    await counsellor.post('/counselling-sessions').send(aSessionToSend(sessionId, personId)).expect(201);
    await counsellor.post(`/people/${personId}/consents`).send(aYesToSend(sessionId)).expect(201);
  });
  afterAll(() => service.close());

  const called = (flightId: string) => service.receive('person.called.v1', personId, { personId, flightId });
  const stands = (flightId: string, status: string) =>
    service.receive('passenger.status-changed.v1', personId, { personId, flightId, status });
  const moves = (flightId: string, material = true) =>
    service.receive('flight.rescheduled.v1', flightId, { flightId, legs: [leg], material });
  const yes = async (): Promise<string> =>
    (
      await service.db.$queryRawUnsafe<{ status: string }[]>(
        `SELECT status FROM consent WHERE person_id = $1::uuid AND purpose = 'RETURN'`,
        personId,
      )
    )[0]!.status;

  it('goes stale when it is a flight they were called for before, which they may still be on', async () => {
    await called(first);
    await called(second);
    await moves(first);
    expect(await yes()).toBe('STALE');
  });

  it('goes stale when it is the flight they were called for last', async () => {
    await called(first);
    await called(second);
    await moves(second);
    expect(await yes()).toBe('STALE');
  });

  it('stands when they are off that flight, and goes stale when it is the one they are on', async () => {
    await called(first);
    await stands(first, 'LISTED');
    await called(second);
    await stands(first, 'VOLUNTARY_DEFER');
    await moves(first);
    expect(await yes()).toBe('ACTIVE');
    await moves(second);
    expect(await yes()).toBe('STALE');
  });

  it('stands when they are off their only flight, and when it moves within the day', async () => {
    await called(first);
    await moves(first, false);
    expect(await yes()).toBe('ACTIVE');
    await stands(first, 'NO_SHOW');
    await moves(first);
    expect(await yes()).toBe('ACTIVE');
  });

  it('goes stale for a newborn, who was listed without being called', async () => {
    await stands(first, 'LISTED');
    await moves(first);
    expect(await yes()).toBe('STALE');
  });

  it('goes stale for a call that the release before stored', async () => {
    await service.db.$executeRawUnsafe('INSERT INTO called_person VALUES ($1::uuid, $2::uuid)', personId, first);
    await moves(first);
    expect(await yes()).toBe('STALE');
  });
});
