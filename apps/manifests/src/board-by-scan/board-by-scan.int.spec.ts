import { newId } from '@homeward/kernel';
import { rewriteRecord } from '@homeward/persistence';
import { eventually, testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import type { PassengerList } from '../model/passenger-list';
import { journeysElsewhere } from '../storage/aboard-elsewhere';
import { PassengerLists } from '../storage/passenger-lists';
import { openDatabase } from '../storage/prisma';
import { ready } from '../testing/a-ready-person';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';

describe('one person at two boarding gates', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const aReadyTraveller = async (operation = operationId): Promise<{ personId: string; familyId: string }> => {
    const person = { personId: newId(), familyId: newId() };
    await readyTraveller(service, { ...person, operationId: operation });
    return person;
  };
  const scan = async (flightId: string, code: string) => {
    const gate = await service.as('embarkation-officer');
    const { status, body } = await gate
      .post(`/flights/${flightId}/scans`)
      .send({ scanId: newId(), code, asked: true, answer: 'go', device: 'G1' });
    return { status, rules: ((body as { broken?: { code: string }[] }).broken ?? []).map((b) => b.code) };
  };

  /** The refused scans that are recorded of a flight. */
  const refusals = (flightId: string) =>
    service.db.$queryRawUnsafe<{ personId: string; why: string[] }[]>(
      `SELECT data->>'personId' AS "personId", data->'why' AS why FROM history
       WHERE aggregate_id = $1::uuid AND type = 'ScanRefused' ORDER BY seq`,
      flightId,
    );

  it('boards once, however close together the two scans are', async () => {
    const person = await aReadyTraveller();
    const flights = [
      await aFrozenFlightWith(service, operationId, person),
      await aFrozenFlightWith(service, operationId, person),
    ];
    const answers = await Promise.all(flights.map((f) => scan(f, person.personId)));
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409]);
    expect(answers.find((a) => a.status === 409)!.rules).toEqual(['ALREADY_ABOARD']);
    const refused = flights[answers.findIndex((a) => a.status === 409)]!;
    expect(await refusals(refused)).toEqual([{ personId: person.personId, why: ['ALREADY_ABOARD'] }]);
  });

  it('is aboard one flight, under whichever of their records', async () => {
    const [gone, kept] = [await aReadyTraveller(), await aReadyTraveller()];
    const [first, second] = [
      await aFrozenFlightWith(service, operationId, gone),
      await aFrozenFlightWith(service, operationId, kept),
    ];
    expect((await scan(first, gone.personId)).status).toBe(200);
    await service.receive('person.merged.v1', gone.personId, { personId: gone.personId, into: kept.personId });
    expect(await scan(second, kept.personId)).toEqual({ status: 409, rules: ['ALREADY_ABOARD'] });
  });

  it('waits at the second gate until the first has decided', async () => {
    const person = await aReadyTraveller();
    const [first, second] = [
      await aFrozenFlightWith(service, operationId, person),
      await aFrozenFlightWith(service, operationId, person),
    ];
    const waits = () =>
      service.db
        .$queryRawUnsafe<object[]>(
          `SELECT 1 FROM pg_locks JOIN pg_database d ON d.oid = database
           WHERE locktype = 'advisory' AND NOT granted AND datname = current_database()`,
        )
        .then((found) => found.length > 0);
    let scanning: ReturnType<typeof scan> | undefined;
    await service.app.get(PassengerLists).transaction(async (tx) => {
      await journeysElsewhere(tx, person.personId, first);
      scanning = scan(second, person.personId);
      await Promise.race([scanning, eventually(waits)]);
      await rewriteRecord<PassengerList>(tx, 'passenger_list', first, (list) => ({
        ...list,
        people: { ...list.people, [person.personId]: { ...list.people[person.personId]!, boarded: true } },
      }));
    });
    expect(await scanning).toEqual({ status: 409, rules: ['ALREADY_ABOARD'] });
  });

  it('boards nobody on the yes of a journey that is over, and does on a new one', async () => {
    const person = await aReadyTraveller();
    const flightId = await aFrozenFlightWith(service, operationId, person);
    const earlier = newId();
    await service.db.$executeRawUnsafe(
      `INSERT INTO departed_passenger (flight_id, person_id, family_id, minor, doors_closed_at, std, manifest_version)
       VALUES ($1::uuid, $2::uuid, $3::uuid, false, '2100-01-01', '2100-01-01', 1)`,
      ...[earlier, person.personId, person.familyId],
    );
    expect(await scan(flightId, person.personId)).toEqual({ status: 409, rules: ['ALREADY_ABOARD'] });
    await service.db.$executeRawUnsafe(
      `UPDATE departed_passenger SET doors_closed_at = '2000-01-01' WHERE flight_id = $1::uuid`,
      earlier,
    );
    expect((await scan(flightId, person.personId)).status).toBe(200);
  });

  it('is held when protection holds the record that was merged into theirs', async () => {
    const [person, twin] = [await aReadyTraveller(), newId()];
    const flightId = await aFrozenFlightWith(service, operationId, person);
    const held = { ...ready.protection, cleared: false, embassyBlocked: true };
    await service.receive('protection.assessed.v1', twin, { personId: twin, ...held });
    await service.receive('person.merged.v1', twin, { personId: twin, into: person.personId });
    expect((await scan(flightId, person.personId)).rules).toEqual(['NOT_CLEARED', 'ASK']);
    await service.receive('protection.assessed.v1', twin, { personId: twin, ...held, cleared: true });
    expect((await scan(flightId, person.personId)).status).toBe(200);
  });

  it('says what the wristband of another flight is, and boards nobody by it', async () => {
    const [person, other] = [await aReadyTraveller(), await aReadyTraveller()];
    const flightId = await aFrozenFlightWith(service, operationId, person);
    const codeOf = async (flight: string, personId: string) =>
      (
        (await (await service.as('embarkation-officer')).get(`/flights/${flight}/list/passengers/${personId}`))
          .body as { code: string }
      ).code;
    const foreign = await codeOf(await aFrozenFlightWith(service, operationId, other), other.personId);
    const elsewhere = newId();
    const stranger = await aReadyTraveller(elsewhere);
    const abroad = await codeOf(await aFrozenFlightWith(service, elsewhere, stranger), stranger.personId);
    expect(await scan(flightId, foreign)).toEqual({ status: 409, rules: ['OTHER_FLIGHT'] });
    expect(await scan(flightId, abroad)).toEqual({ status: 409, rules: ['OTHER_OPERATION'] });
    const own = await codeOf(flightId, person.personId);
    const wrong = own.slice(0, -1) + (own.endsWith('Z') ? 'Y' : 'Z');
    expect(await scan(flightId, wrong)).toEqual({ status: 409, rules: ['MISTYPED'] });
    expect((await scan(flightId, own.replaceAll('-', '').toLowerCase())).status).toBe(200);
  });

  it('says what a code is to an officer who sees nothing of the flight it is of', async () => {
    const role = 'embarkation-officer';
    const [elsewhere, person] = [newId(), await aReadyTraveller()];
    const flightId = await aFrozenFlightWith(service, operationId, person);
    const codeOn = async (operation: string, std?: string) => {
      const other = await aReadyTraveller(operation);
      const flight = await aFrozenFlightWith(service, operation, other, std);
      const seen = await (
        await service.as(role)
      )
        .get(`/flights/${flight}/list/passengers/${other.personId}`)
        .expect(200);
      return (seen.body as { code: string }).code;
    };
    const [abroad, yesterday, today] = [
      await codeOn(elsewhere),
      await codeOn(operationId, '2026-12-08T08:00:00Z'),
      await codeOn(operationId),
    ];
    const own = await service.as(role, role, [{ role, operation: operationId, from: '2026-01-01T00:00:00Z' }]);
    const says = async (code: string) => {
      const scanned = { scanId: newId(), code, asked: true, answer: 'go', device: 'G1' };
      const { body } = await own.post(`/flights/${flightId}/scans`).send(scanned).expect(409);
      return (body as { broken: { code: string }[] }).broken.map((b) => b.code);
    };
    expect(await says(abroad)).toEqual(['OTHER_OPERATION']);
    expect(await says(yesterday)).toEqual(['OTHER_DAY']);
    expect(await says(today)).toEqual(['OTHER_FLIGHT']);
    expect(await says(abroad.slice(0, -1))).toEqual(['MISTYPED']);
    expect(await says(`${abroad.slice(0, -1)}${abroad.endsWith('Z') ? 'Y' : 'Z'}`)).toEqual(['MISTYPED']);
    await own.get(`/flights/${flightId}/list`).expect(200); // the scope is as before
  });

  it('takes off whoever says no with the scan id and the request key of their boarding', async () => {
    const person = await aReadyTraveller();
    const flightId = await aFrozenFlightWith(service, operationId, person);
    const gate = await service.as('embarkation-officer');
    const [scanId, key] = [newId(), newId()];
    const says = (answer: string) =>
      gate
        .post(`/flights/${flightId}/scans`)
        .set('idempotency-key', key)
        .send({ scanId, code: person.personId, asked: true, answer, device: 'G1' })
        .expect(200);
    expect((await says('go')).body).toMatchObject({ boarded: true });
    expect((await says('no')).body).toMatchObject({ standing: 'OUT', out: { code: 'WITHDRAWN' } });
    const said = (await service.published()).filter((m) => m.type === 'passenger.said-no.v1');
    expect(said.map((m) => m.key)).toContain(person.personId);
  });

  it('takes no word of the programming language for a person', async () => {
    const flightId = await aFrozenFlightWith(service, operationId, await aReadyTraveller());
    expect(await scan(flightId, '__proto__')).toEqual({ status: 409, rules: ['NOT_ON_MANIFEST'] });
  });
});
