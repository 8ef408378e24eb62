import { newId } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { anOrigin, eventually, testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { Calls } from '../storage/calls';
import { openDatabase } from '../storage/prisma';
import { aFlight } from '../testing/a-ready-person';
import { readyTraveller, registered } from '../testing/ready-traveller';
import { callPeople } from './call-people';

describe('calling people for a flight', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());
  const operationId = newId();

  const planned = async (stage: string, flightId = newId()): Promise<string> => {
    const flight = { ...aFlight({ flightId, operationId }), operator: 'Invented Air', stage };
    await service.receive('flight.planned.v1', flightId, flight);
    return flightId;
  };
  const aCall = (personId = newId()) => ({ personId, offPoint: 'ADD', bagKg: 20, priority: 10 });
  const aPerson = async () => {
    const call = aCall();
    await registered(service, { ...call, familyId: newId(), operationId });
    return call;
  };
  const call = async (flightId: string, people: object[], key = newId()) =>
    (await service.as('movement-officer'))
      .post(`/flights/${flightId}/calls`)
      .set('idempotency-key', key)
      .send({ people });
  const now = async (flightId: string) =>
    ((await (await service.as('movement-officer')).get(`/flights/${flightId}/calls`).expect(200)) as { body: object })
      .body;
  const sentOf = async (flightId: string) =>
    (await service.published()).filter(
      (m) => m.type === 'person.called.v1' && (m.data as { flightId: string }).flightId === flightId,
    );

  it('is refused once it was called off, and possible again when it is planned anew', async () => {
    const people = [await aPerson()];
    const flightId = await planned('CANCELLED');
    const { status, body } = await call(flightId, people);
    expect({ status, body }).toMatchObject({
      status: 409,
      body: { broken: [{ name: 'people-are-called-while-the-flight-takes-them', code: 'STATE-CALL' }] },
    });
    expect(await sentOf(flightId)).toEqual([]);
    expect(await now(flightId)).toEqual({ called: 0, actions: [] });
    await planned('PERMITS_PENDING', flightId);
    expect(await now(flightId)).toEqual({ called: 0, actions: ['call'] });
    expect(await call(flightId, people)).toMatchObject({ status: 200, body: { called: 1 } });
    expect(await now(flightId)).toEqual({ called: 1, actions: ['call'] });
    await planned('RECONCILED', flightId);
    expect(await now(flightId)).toEqual({ called: 1, actions: [] });
    expect((await call(flightId, [await aPerson()])).status).toBe(409);
  });

  it('is done once under one key, and not for something else', async () => {
    const [flightId, key, people] = [await planned('CONFIRMED'), newId(), [await aPerson()]];
    for (let i = 0; i < 2; i++) expect((await call(flightId, people, key)).body).toMatchObject({ called: 1 });
    expect((await call(flightId, [await aPerson()], key)).status).toBe(422);
    expect(await sentOf(flightId)).toHaveLength(1);
  });

  it('waits for the other officer who calls for the same flight, and sends nobody twice', async () => {
    const [flightId, both] = [await planned('CONFIRMED'), [await aPerson(), await aPerson()]];
    const third = await aPerson();
    const known = new Map(both.map((p) => [p.personId, { operationId }]));
    const waits = () =>
      service.db
        .$queryRawUnsafe<object[]>(
          `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
        )
        .then((found) => found.length > 0);
    let second: ReturnType<typeof call> | undefined;
    await service.db.$transaction(async (tx) => {
      await service.app
        .get(Calls)
        .decideIn(tx as Tx, 'call', flightId, anOrigin, (flight, calls) =>
          callPeople({ flight, people: both, known }, calls),
        );
      second = call(flightId, [...both, third]);
      await Promise.race([second, eventually(waits)]);
    });
    expect((await second)!.body).toEqual({ called: 3, actions: ['call'] });
    expect(await sentOf(flightId)).toHaveLength(3);
  });

  it('is of nobody before their registration has arrived, and is of all once it has', async () => {
    const [flightId, known, early] = [await planned('CONFIRMED'), await aPerson(), aCall()];
    const { status, body } = await call(flightId, [known, early]);
    expect({ status, body }).toMatchObject({
      status: 409,
      body: { broken: [{ name: 'called-once-they-are-registered', parameters: { people: early.personId } }] },
    });
    expect(await now(flightId)).toMatchObject({ called: 0 });
    await registered(service, { ...early, familyId: newId(), operationId });
    expect(await call(flightId, [known, early])).toMatchObject({ status: 200, body: { called: 2 } });
  });

  it('is refused for somebody of another operation, and for who agreed to another place', async () => {
    const [flightId, other] = [newId(), newId()];
    await service.receive('flight.planned.v1', flightId, {
      ...aFlight({ flightId, operationId }),
      operator: 'Invented Air',
    });
    const refusedFor = async (person: { operationId: string }, offPoint: string) => {
      const personId = newId();
      await readyTraveller(service, { ...person, personId, familyId: newId() });
      const { status, body } = await call(flightId, [{ ...aCall(personId), offPoint }]);
      return { status, broken: ((body as { broken?: { name: string }[] }).broken ?? []).map((b) => b.name) };
    };
    expect(await refusedFor({ operationId: other }, 'ADD')).toEqual({
      status: 409,
      broken: ['called-in-their-own-operation', 'called-where-their-yes-goes'],
    });
    expect(await refusedFor({ operationId }, 'PZU')).toEqual({ status: 409, broken: ['called-where-their-yes-goes'] });
    expect(await refusedFor({ operationId }, 'ADD')).toEqual({ status: 200, broken: [] });
  });

  it('is not possible for a flight that nobody knows', async () =>
    expect((await call(newId(), [await aPerson()])).status).toBe(404));
});
