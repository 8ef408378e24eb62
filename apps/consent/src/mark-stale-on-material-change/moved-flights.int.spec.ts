import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase } from '../storage/prisma';
import { aRegisteredAdult, aSessionToSend, aYesToSend } from '../testing/requests';

const leg = { from: 'BEY', to: 'ADD', std: '2026-12-12T08:00:00Z', sta: '2026-12-12T12:00:00Z', payloadKg: 9000 };

describe('a yes, when a flight moves by more days than it bears', () => {
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
  const leaving = (day: number) => ({ ...leg, std: `2026-12-${day}T08:00:00Z`, sta: `2026-12-${day}T12:00:00Z` });
  /** From the 12th, and by eight days where nothing else is said. */
  const moves = (flightId: string, day = 20) =>
    service.receive('flight.rescheduled.v1', flightId, {
      flightId,
      legs: [leaving(day)],
      was: [leg],
      material: day !== 12,
    });
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

  it('stands when it moves within the day', async () => {
    await called(first);
    await moves(first, 12);
    expect(await yes()).toBe('ACTIVE');
  });

  it.each([
    ['by few days, and is asked again', 13, 'ACTIVE'],
    ['by more than it bears', 20, 'STALE'],
  ])('follows their flight when they are off it: %s', async (_, day, status) => {
    await called(first);
    await again({}, (await read()).version, 201);
    await stands(first, 'NO_SHOW');
    await moves(first, day);
    expect(await yes()).toBe(status);
  });

  it('said again for a flight that they are off is asked again as that moves, though they are called for another one', async () => {
    await called(first);
    await again({}, (await read()).version, 201);
    await stands(first, 'NO_SHOW');
    await service.receive('person.called.v1', personId, { personId, flightId: second }, '2026-12-01T13:00:00Z');
    await moves(first);
    expect(await yes()).toBe('ACTIVE');
  });

  it('said for a flight that they are off since is asked again as that moves, whatever they were called for before', async () => {
    const calledOn = (day: string, flightId: string) =>
      service.receive('person.called.v1', personId, { personId, flightId }, `${day}T08:00:00Z`);
    await calledOn('2026-11-01', second);
    await calledOn('2026-11-10', first);
    await again({}, (await read()).version, 201);
    await stands(first, 'NO_SHOW');
    await moves(first, 13);
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

  const later = '2026-12-01T12:00:00Z';
  const read = async () => {
    const counsellor = await service.as('return-counsellor');
    return (await counsellor.get(`/people/${personId}/consents`).expect(200)).body[0] as {
      status: string;
      version: number;
      moved?: object[];
      toTell?: string[];
      validUntil: string;
    };
  };
  const again = async (more: object, version: number, status: number) => {
    const counsellor = await service.as('return-counsellor');
    const asked = { askedInPrivate: true, place: 'PHONE', language: 'amh', ...more };
    const request = counsellor.post(`/people/${personId}/reconfirmations`).set('if-match', `"${version}"`);
    await request.set('exercise-time', later).send(asked).expect(status);
  };
  const sent = async (type: string): Promise<object[]> =>
    (await service.published()).filter((m) => m.key === personId && m.type === type).map((m) => m.data as object);
  const talks = async (over: object = {}) => {
    const { informationVersion: _, topics: __, ...said } = aSessionToSend(newId(), personId);
    const talk = { ...said, changes: ['DATE_MOVED'], ...over };
    await (
      await service.as('return-counsellor')
    )
      .post('/short-talks')
      .set('exercise-time', later)
      .send(talk)
      .expect(201);
    return talk.sessionId;
  };

  it('stands after a move by three days, and is asked again with the new one', async () => {
    await called(first);
    const { version } = await read();
    await again({}, version, 201);
    await moves(first, 15);
    const found = await read();
    expect(found).toMatchObject({
      status: 'ACTIVE',
      moved: [{ flightId: first, toldDay: '2026-12-12', day: '2026-12-15' }],
      validUntil: '2026-12-23T00:00:00.000Z',
    });
    expect(await sent('consent.date-moved.v1')).toMatchObject([
      { flightId: first, day: '2026-12-15', validUntil: '2026-12-23T00:00:00.000Z' },
    ]);
    await again({}, found.version, 409);
    await again({ daysTold: ['2026-12-15'], interpreter: 'I-7' }, found.version, 201);
    expect(await yes()).toBe('RECONFIRMED');
  });

  it('bears as many days as the operation says', async () => {
    const { operationId } = aRegisteredAdult(personId);
    const opened = { operationId, name: 'Beirut', modality: 'VHR', corridor: ['BEY', 'ADD'] };
    await service.receive('operation.opened.v1', operationId, { ...opened, yesBearsDays: 2 });
    await called(first);
    await moves(first, 15);
    expect(await yes()).toBe('STALE');
    await service.receive('operation.opened.v1', operationId, opened);
  });

  it('holds again after a short talk about all that has changed, and a reconfirmation', async () => {
    await called(first);
    await moves(first);
    const { version, toTell } = await read();
    expect(toTell).toEqual(['DATE_MOVED']);
    const daysTold = ['2026-12-20'];
    await again({ daysTold }, version, 409);
    const about = await talks({ changes: ['FAMILY_CHANGED'] });
    await again({ daysTold, sessionId: about }, version, 409);
    await again({ daysTold, sessionId: await talks() }, version, 201);
    expect(await yes()).toBe('RECONFIRMED');
    expect(await sent('consent.reconfirmed.v1')).toMatchObject([
      { validUntil: expect.stringMatching(/^2026-12-2/) as string },
    ]);
  });

  it('does not hold again by a talk that casts doubt on it', async () => {
    await called(first);
    await moves(first);
    const sessionId = await talks({ underDuress: true });
    const { version, toTell } = await read();
    expect(toTell).toBeUndefined();
    await again({ daysTold: ['2026-12-20'], sessionId }, version, 409);
  });

  it('is stale when the family is another one, for those who stay and those who come', async () => {
    const [familyId, other] = [newId(), newId()];
    const person = { ...aRegisteredAdult(personId), familyId };
    await service.receive('person.registered.v1', personId, person);
    expect(await yes()).toBe('STALE');
    const sessionId = await talks({ changes: ['FAMILY_CHANGED'] });
    await again({ sessionId }, (await read()).version, 201);
    await service.receive('person.registered.v1', personId, { ...person, relations: [] });
    await service.receive('person.registered.v1', other, aRegisteredAdult(other));
    expect(await yes()).toBe('RECONFIRMED');
    await service.receive('person.registered.v1', other, { ...aRegisteredAdult(other), familyId });
    expect(await yes()).toBe('STALE');
  });

  it('is stale when protection has cleared the person and does not any more', async () => {
    const assessed = (cleared: boolean) =>
      service.receive('protection.assessed.v1', personId, {
        personId,
        cleared,
        embassyBlocked: !cleared,
        bestInterests: 'NOT_REQUIRED',
        otherParent: 'NOT_REQUIRED',
      });
    await assessed(false);
    await assessed(true);
    expect(await yes()).toBe('ACTIVE');
    await assessed(false);
    expect(await read()).toMatchObject({ status: 'STALE', toTell: ['RISK_CHANGED'] });
  });

  it.each([
    [{ topics: [], answers: [] }, ['topics', 'answers']],
    [{ answers: [' ', '\u200b'], language: '' }, ['answers', 'language']],
    [
      { privateInterview: undefined, understood: undefined, place: undefined },
      ['privateInterview', 'understood', 'place'],
    ],
  ])('rests on no session with nothing in it: %j', async (over, fields) => {
    const counsellor = await service.as('return-counsellor');
    const empty = { ...aSessionToSend(newId(), personId), ...over };
    const { body } = await counsellor.post('/counselling-sessions').send(empty).expect(400);
    for (const field of fields) expect(JSON.stringify(body)).toContain(`${field}:`);
  });
});
