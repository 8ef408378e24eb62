import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ConsentModule } from '../consent.module';
import { openDatabase } from '../storage/prisma';
import { aRegisteredAdult, aSessionToSend, aYesToSend } from '../testing/requests';

/** Now is 1 December, 08:00. */
const soon = '2026-12-03T08:00:00Z';
const later = '2026-12-15T08:00:00Z';

describe('who waits for a counsellor', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let counsellor: Awaited<ReturnType<typeof service.as>>;
  let [operationId, flightId] = ['', ''];
  const people: string[] = [];
  beforeAll(async () => {
    service = await testService({ name: 'consent', module: ConsentModule, openDatabase, sealClass: 'consent' });
    counsellor = await service.as('return-counsellor');
    ({ operationId } = aRegisteredAdult(newId()));
    flightId = newId();
    await leaves(flightId, soon);
    for (let i = 0; i < 5; i++) people.push(await registered());
  });
  afterAll(() => service.close());

  const registered = async (): Promise<string> => {
    const personId = newId();
    await service.receive('person.registered.v1', personId, aRegisteredAdult(personId));
    return personId;
  };
  const leaves = (id: string, std: string, stage = 'CONFIRMED') =>
    service.receive('flight.planned.v1', id, {
      flightId: id,
      operationId,
      flightNumber: 'HW101',
      operator: 'Carrier',
      legs: [{ from: 'BEY', to: 'ADD', std, sta: std.replace('T08', 'T12'), payloadKg: 9000 }],
      seats: 100,
      lapInfants: 1,
      wheelchairs: 1,
      wheelchairsToSeat: 1,
      stretchers: 0,
      adultKg: 75,
      childKg: 35,
      stage,
      permitsHold: true,
    });
  const talks = async (personId: string, over: object = {}): Promise<string> => {
    const sessionId = newId();
    await counsellor
      .post('/counselling-sessions')
      .send({ ...aSessionToSend(sessionId, personId), ...over })
      .expect(201);
    return sessionId;
  };
  const saysYes = async (personId: string) =>
    counsellor
      .post(`/people/${personId}/consents`)
      .send(aYesToSend(await talks(personId)))
      .expect(201);
  const called = (personId: string, to = flightId) =>
    service.receive('person.called.v1', personId, { personId, flightId: to });
  interface Row {
    personId: string;
    why: string;
    since?: string;
    dueAt?: string;
  }
  const rows = async (query = '') =>
    ((await counsellor.get(`/waiting?operationId=${operationId}${query}`).expect(200)).body as { items: Row[] }).items;
  const whyOf = async (personId: string) => (await rows()).find((r) => r.personId === personId)?.why;

  it('is everybody whom nobody has talked to, since their registration', async () =>
    expect(await rows()).toEqual(
      [...people].sort().map((personId) => ({ personId, why: 'COUNSELLING', since: '2026-11-01T00:00:00Z' })),
    ));

  it('is whoever was talked to and has not answered, and nobody who has said yes or no', async () => {
    await talks(people[0]!);
    await saysYes(people[1]!);
    await counsellor
      .post(`/people/${people[2]}/refusals`)
      .send({ purpose: 'RETURN' })
      .expect((r) => expect([200, 201]).toContain(r.status));
    expect(await whyOf(people[0]!)).toBe('ANSWER');
    expect(await whyOf(people[1]!)).toBeUndefined();
    expect(await whyOf(people[2]!)).toBeUndefined();
  });

  it('is in detention whoever protection has to ask as well', async () => {
    await talks(people[3]!, { place: 'DETENTION' });
    expect(await whyOf(people[3]!)).toBe('SECOND_OPINION');
  });

  it('is asked again within 72 hours of the departure, the next flight first', async () => {
    await called(people[1]!);
    expect((await rows())[0]).toMatchObject({ personId: people[1], why: 'RECONFIRMATION', dueAt: soon, flightId });
    await leaves(flightId, later);
    expect(await whyOf(people[1]!)).toBeUndefined();
    await leaves(flightId, '2026-12-24T08:00:00Z'); // after the yes has ended
    expect(await whyOf(people[1]!)).toBe('ANEW');
    await leaves(flightId, '2026-12-24T08:00:00Z', 'OFF_BLOCK');
    expect(await whyOf(people[1]!)).toBeUndefined();
  });

  it('is whoever a flight has left without, once they are called for another one', async () => {
    const next = newId();
    await leaves(next, soon);
    await called(people[1]!, next);
    expect(await whyOf(people[1]!)).toBe('RECONFIRMATION');
    await leaves(next, soon, 'OFF_BLOCK');
    expect(await whyOf(people[1]!)).toBeUndefined();
  });

  it('is whoever said no and was talked to since, until they answer', async () => {
    await counsellor
      .post('/counselling-sessions')
      .set('exercise-time', '2026-12-01T09:00:00Z')
      .send(aSessionToSend(newId(), people[2]!))
      .expect(201);
    expect(await whyOf(people[2]!)).toBe('ANSWER');
    await counsellor
      .post(`/people/${people[2]}/refusals`)
      .set('exercise-time', '2026-12-01T10:00:00Z')
      .send({ purpose: 'RETURN' });
    expect(await whyOf(people[2]!)).toBeUndefined();
  });

  it('is told to whoever reads the answers of counselling alone: it says who is detained', async () => {
    const officer = await service.as('movement-officer');
    await officer.get(`/waiting?operationId=${operationId}`).expect(403);
    await officer.get(`/waiting/counts?operationId=${operationId}`).expect(403);
  });

  it('is worked on by one at a time, who is named to the others, until they let go or somebody takes over', async () => {
    const other = await service.as('protection-officer');
    const url = `/waiting/${people[0]}/claim`;
    const workedOnBy = async (reader: typeof counsellor) =>
      ((await reader.get(`/waiting?operationId=${operationId}`).expect(200)).body as { items: object[] }).items.find(
        (r) => (r as Row).personId === people[0],
      ) as { workedOnBy?: string };
    const { body } = await counsellor.put(url).send({ takeOver: false }).expect(200);
    const { by } = body as { by: string };
    expect(body).toMatchObject({ mine: true, until: '2026-12-01T08:03:00.000Z' });
    expect((await workedOnBy(counsellor)).workedOnBy).toBeUndefined();
    expect((await workedOnBy(other)).workedOnBy).toBe(by);
    expect((await other.put(url).send({ takeOver: false })).body).toMatchObject({ by, mine: false });
    const later = await other.put(url).set('exercise-time', '2026-12-01T08:03:00Z').send({ takeOver: false });
    expect(later.body).toMatchObject({ mine: true });
    expect((await counsellor.put(url).send({ takeOver: true })).body).toMatchObject({ by, mine: true });
    await other.post(`${url}/end`).expect(204);
    expect((await workedOnBy(other)).workedOnBy).toBe(by);
    await counsellor.post(`${url}/end`).expect(204);
    expect((await workedOnBy(other)).workedOnBy).toBeUndefined();
    await counsellor.put(`/waiting/${newId()}/claim`).send({ takeOver: false }).expect(404);
    await (await service.as('movement-officer')).put(url).send({ takeOver: true }).expect(403);
  });

  it('is shown page by page, by reason, and counted', async () => {
    const first = (await counsellor.get(`/waiting?operationId=${operationId}&limit=1`)).body as {
      items: Row[];
      next: string;
    };
    const rest = await rows(`&after=${first.next}`);
    expect([...first.items, ...rest].map((r) => r.personId)).toEqual((await rows()).map((r) => r.personId));
    expect((await rows('&why=SECOND_OPINION')).map((r) => r.personId)).toEqual([people[3]]);
    expect(await rows('&why=PROXY,SECOND_OPINION')).toEqual(await rows('&why=SECOND_OPINION'));
    await counsellor.get(`/waiting?operationId=${operationId}&why=NOTHING`).expect(400);
    await counsellor.get(`/waiting?operationId=${operationId}&among=${'-'.repeat(36)}`).expect(400);
    expect((await rows(`&among=${people[3]},${people[1]}`)).map((r) => r.personId)).toEqual([people[3]]);
    const { body } = await counsellor.get(`/waiting/counts?operationId=${operationId}`).expect(200);
    expect((body as object[]).sort()).toEqual(
      expect.arrayContaining([
        { why: 'ANSWER', people: 1 },
        { why: 'COUNSELLING', people: 1 },
        { why: 'SECOND_OPINION', people: 1 },
      ]),
    );
  });
});
