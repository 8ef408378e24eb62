import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { MedicalClearanceModule } from '../medical-clearance.module';
import { openDatabase } from '../storage/prisma';

const legs = (day: string) => [
  { from: 'BEY', to: 'ADD', std: `${day}T04:00:00Z`, sta: `${day}T06:00:00Z`, payloadKg: 9000 },
];
/** Arrivals; a check of 1 December, 08:00, holds until the 4th, 08:00, at the longest. */
const [onSecond, onThird, onFourth] = [2, 3, 4].map((day) => `2026-12-0${day}T06:00:00.000Z`);
const operationId = newId();

describe('somebody who may be on two flights', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let clinician: Awaited<ReturnType<typeof service.as>>;
  let [personId, early, late] = ['', '', ''];
  beforeAll(async () => {
    service = await testService({
      name: 'medical-clearance',
      module: MedicalClearanceModule,
      openDatabase,
      sealClass: 'medical',
    });
    clinician = await service.as('clinician');
  });
  beforeEach(async () => {
    [personId, early, late] = [newId(), newId(), newId()];
    await planned(early, '2026-12-02');
    await planned(late, '2026-12-03');
    await service.receive('person.registered.v1', personId, {
      personId,
      operationId,
      caseId: newId(),
      caseReference: 'BEY-0001',
      familyId: newId(),
      relation: 'HEAD',
      registeredOn: '2026-11-01',
      ageBand: 'ADULT',
    });
  });
  afterAll(() => service.close());

  const planned = (flightId: string, day: string, stage = 'CONFIRMED') =>
    service.receive('flight.planned.v1', flightId, {
      flightId,
      operationId,
      flightNumber: 'HW101',
      operator: 'Carrier',
      legs: legs(day),
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
  const moves = async (flightId: string, day: string) => {
    await planned(flightId, day);
    await service.receive('flight.rescheduled.v1', flightId, { flightId, legs: legs(day), material: true });
  };
  const called = (flightId: string) => service.receive('person.called.v1', personId, { personId, flightId });
  const stands = (flightId: string, status: string) =>
    service.receive('passenger.status-changed.v1', personId, { personId, flightId, status });
  const isChecked = () =>
    clinician
      .post(`/people/${personId}/pre-embarkation-checks`)
      .send({ checkId: newId(), decision: 'FIT', needs: [], escort: 'NONE' })
      .expect(201);
  const holdsUntil = async (): Promise<string | undefined> =>
    ((await clinician.get(`/people/${personId}/file`).expect(200)).body as { validUntil?: string }).validUntil;
  const waits = async (): Promise<number> => {
    const { body } = await clinician.get(`/waiting?operationId=${operationId}&limit=100`).expect(200);
    return (body as { items: { personId: string }[] }).items.filter((p) => p.personId === personId).length;
  };

  it('is checked for the later one, whichever they were called for last', async () => {
    await called(late);
    await called(early);
    await isChecked();
    expect(await holdsUntil()).toBe(onThird);
  });

  it('keeps a check that follows the one they were called for before', async () => {
    await called(early);
    await called(late);
    await isChecked();
    await moves(early, '2026-12-04');
    expect(await holdsUntil()).toBe(onFourth);
  });

  it('keeps a check that reaches to the later one when the other moves', async () => {
    await called(late);
    await called(early);
    await isChecked();
    await moves(early, '2026-12-01');
    expect(await holdsUntil()).toBe(onThird);
    await moves(late, '2026-12-02');
    expect(await holdsUntil()).toBe(onSecond);
  });

  it('is checked for the other alone once they are off one, which moves without them', async () => {
    await called(early);
    await called(late);
    await stands(late, 'LISTED');
    await stands(late, 'VOLUNTARY_DEFER');
    await isChecked();
    expect(await holdsUntil()).toBe(onSecond);
    await moves(late, '2026-12-04');
    expect(await holdsUntil()).toBe(onSecond);
  });

  it('may have been put on a list without being called, as a newborn is', async () => {
    await called(early);
    await stands(late, 'LISTED');
    await isChecked();
    expect(await holdsUntil()).toBe(onThird);
  });

  it('may have been called while the version before was listening', async () => {
    await service.db.$executeRawUnsafe('INSERT INTO called_person VALUES ($1::uuid, $2::uuid)', personId, late);
    await isChecked();
    expect(await holdsUntil()).toBe(onThird);
    await moves(late, '2026-12-02');
    expect(await holdsUntil()).toBe(onSecond);
  });

  it('waits once, until the clearance reaches the later one or they are off it', async () => {
    await called(early);
    await isChecked();
    expect(await waits()).toBe(0);
    await called(late);
    await called(early);
    expect(await waits()).toBe(1);
    await stands(late, 'NO_SHOW');
    expect(await waits()).toBe(0);
  });

  it.each(['CANCELLED', 'OFF_BLOCK', 'RECONCILED'])('waits for none that is %s', async (stage) => {
    await called(late);
    await called(early);
    await planned(late, '2026-12-03', stage);
    await isChecked();
    expect(await holdsUntil()).toBe(onSecond);
    expect(await waits()).toBe(0);
    await service.receive('flight.rescheduled.v1', late, { flightId: late, legs: legs('2026-12-04'), material: true });
    expect(await holdsUntil()).toBe(onSecond);
  });

  it('says why they wait, and for which flight first, and how many do', async () => {
    await called(late);
    await called(early);
    interface Row {
      personId: string;
    }
    const query = `operationId=${operationId}&limit=200`;
    const row = async () =>
      ((await clinician.get(`/waiting?${query}`).expect(200)).body as { items: Row[] }).items.find(
        (p) => p.personId === personId,
      );
    const waiting = { personId, registeredOn: '2026-11-01', flightId: early, dueAt: '2026-12-02T04:00:00Z' };
    expect(await row()).toEqual({ ...waiting, why: 'NOT_SEEN' });
    const among = (await clinician.get(`/waiting?${query}&among=${personId},${newId()}`).expect(200)).body as object;
    expect(among).toEqual({ items: [{ ...waiting, why: 'NOT_SEEN' }] });
    await clinician.get(`/waiting?${query}&among=somebody`).expect(400);
    await clinician
      .post(`/people/${personId}/pre-embarkation-checks`)
      .send({ checkId: newId(), decision: 'TEMP_UNFIT', needs: [], escort: 'NONE' })
      .expect(201);
    expect(await row()).toMatchObject({ ...waiting, why: 'NOT_FIT', decision: 'TEMP_UNFIT' });
    const counts = (await clinician.get(`/waiting/counts?operationId=${operationId}`).expect(200)).body as object[];
    expect(counts).toContainEqual(expect.objectContaining({ why: 'NOT_FIT', people: 1 }));
  });

  it('has those first whose flight leaves first, on every page', async () => {
    await called(late);
    const first = (await clinician.get(`/waiting?operationId=${operationId}&limit=1`).expect(200)).body as {
      items: object[];
      next?: string;
    };
    const rest = (await clinician.get(`/waiting?operationId=${operationId}&limit=200&after=${first.next}`).expect(200))
      .body as { items: { dueAt?: string }[] };
    const due = rest.items.map((p) => p.dueAt ?? '9');
    expect(due.length).toBeGreaterThan(0);
    expect(due).toEqual([...due].sort());
  });

  it('waits for one that was put off', async () => {
    await called(late);
    await planned(late, '2026-12-03', 'POSTPONED');
    await isChecked();
    expect(await holdsUntil()).toBe(onThird);
  });

  it('waits for no other once aboard one, and no longer once it has left', async () => {
    await called(early);
    await isChecked();
    await called(late);
    expect(await waits()).toBe(1);
    await stands(early, 'BOARDED');
    expect(await waits()).toBe(0);
    await moves(late, '2026-12-04');
    expect(await holdsUntil()).toBe(onSecond);
    await planned(early, '2026-12-05', 'BOARDING'); // so late that the check does not reach
    expect(await waits()).toBe(1);
    await planned(early, '2026-12-05', 'OFF_BLOCK');
    await called(late); // sent again, which changes nothing
    expect(await waits()).toBe(0);
  });

  it('waits again when the one they were aboard does not go, or brought them back', async () => {
    await called(early);
    await isChecked();
    await called(late);
    await stands(early, 'BOARDED');
    await planned(early, '2026-12-02', 'CANCELLED');
    expect(await waits()).toBe(1);
    await planned(early, '2026-12-02', 'ON_BLOCK');
    expect(await waits()).toBe(0);
    const another = newId();
    await planned(another, '2026-12-05');
    await called(another);
    expect(await waits()).toBe(1);
  });
});
