import type { Role } from '@homeward/access';
import type { FlightStage } from '@homeward/contracts';
import { cabinCounted } from '../testing/cabin-counted';
import { newId } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { getFlight } from '../storage/flights';
import { openDatabase, type Database } from '../storage/prisma';
import { aClosedFlight, aFlightWithOneAboard, ownersSay, type ClosedFlight } from '../testing/a-closed-flight';
import { journeysElsewhere } from '../storage/aboard-elsewhere';
import { justSeen } from '../testing/seen-before';

jest.setTimeout(30_000); // each test plays a day

describe('what the flight desk reports of the aircraft', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const post = async ({ url }: ClosedFlight, what: string, body: object = {}, role: Role = 'embarkation-officer') => {
    const answer = await (await service.as(role)).post(`${url}/${what}`).send(body);
    const { broken = [] } = answer.body as { broken?: { name: string }[] };
    return { status: answer.status, rules: broken.map((b) => b.name) };
  };
  const taking = async (flight: ClosedFlight, step: string, more: object = {}, role?: Role) =>
    post(flight, step, { ...more, ...(await justSeen(service, `${flight.url}/${step}`)) }, role);
  const close = (flight: ClosedFlight) => taking(flight, 'doors-closing');
  const depart = (flight: ClosedFlight) => taking(flight, 'departure');
  const listOf = async ({ url }: ClosedFlight) =>
    (await (await service.as('duty-officer')).get(`${url}/list`).expect(200)).body as object;
  const reported = async ({ flightId }: ClosedFlight, stage: FlightStage, time?: string) => {
    const plan = await getFlight(service.db as Database, flightId);
    await service.receive('flight.planned.v1', flightId, { ...plan, stage }, time);
  };
  const withdrawn = (personId: string, withdrawnAt: string) =>
    service.receive(
      'consent.withdrawn.v1',
      personId,
      { personId, consentId: newId(), purpose: 'RETURN', withdrawnAt },
      withdrawnAt,
    );
  /** What was published of the flight for the other end, in order. */
  const sent = async ({ flightId }: ClosedFlight) =>
    (await service.published())
      .filter((m) => m.key === flightId && /departed|returned|no-after-doors/.test(m.type))
      .map((m) => m.type);
  const departedRows = async ({ flightId }: ClosedFlight) =>
    (service.db as Database).departedPassenger.count({ where: { flightId } });

  it('opens the doors when it is back at the ramp; it leaves again once whoever said no meanwhile is out', async () => {
    const flight = await aClosedFlight(service);
    expect((await depart(flight)).status).toBe(200);
    await reported(flight, 'OFF_BLOCK');
    await withdrawn(flight.personId, '2026-12-09T08:10:00Z');
    expect(await listOf(flight)).toMatchObject({ phase: 'DEPARTED', noesAfterDoors: [{ said: 'AFTER_DEPARTURE' }] });
    for (let twice = 0; twice < 2; twice++) await reported(flight, 'RETURNED_TO_RAMP');
    expect(await listOf(flight)).toMatchObject({ phase: 'FROZEN', toLeaveCabin: [flight.personId] });
    expect(await departedRows(flight)).toBe(0);
    expect((await depart(flight)).rules).toContain('flight-departs-once-after-its-doors-closed');
    expect((await close(flight)).rules).toContain('who-is-off-has-left-the-cabin');
    expect((await post(flight, 'offloads', { scanId: newId(), code: flight.personId })).status).toBe(200);
    await cabinCounted(service, flight.url);
    expect((await close(flight)).rules).toEqual(['somebody-is-aboard-as-the-doors-close']);
    const empty = await taking(flight, 'doors-closing', { emptyBecause: 'NOBODY_GOES' }, 'duty-officer');
    expect(empty.status).toBe(200);
    expect((await depart(flight)).status).toBe(200);
    expect(await listOf(flight)).toMatchObject({ phase: 'DEPARTED', counts: { departed: 0 } });
    expect(await sent(flight)).toEqual([
      'flight.departed.v1',
      'passenger.no-after-doors.v1',
      'flight.returned.v1',
      'flight.departed.v1',
    ]);
  });

  it('has everybody seen leaving who is aboard as it is called off at the ramp', async () => {
    const flight = await aClosedFlight(service);
    expect((await depart(flight)).status).toBe(200);
    for (const stage of ['OFF_BLOCK', 'RETURNED_TO_RAMP', 'CANCELLED', 'CANCELLED'] as const)
      await reported(flight, stage);
    expect(await listOf(flight)).toMatchObject({ phase: 'FROZEN', toLeaveCabin: [flight.personId] });
    const elsewhere = () => service.db.$transaction((tx) => journeysElsewhere(tx as Tx, flight.personId, newId()));
    expect(await elsewhere()).toMatchObject([{ flightId: flight.flightId }]);
    expect((await post(flight, 'offloads', { scanId: newId(), code: flight.personId })).status).toBe(200);
    expect(await listOf(flight)).toMatchObject({ toLeaveCabin: [] });
    expect(await elsewhere()).toEqual([]);
  });

  it('has the owners asked anew, and takes nothing back that is only published again', async () => {
    const flight = await aClosedFlight(service);
    expect((await depart(flight)).status).toBe(200);
    for (const stage of ['OFF_BLOCK', 'AIRBORNE', 'AIR_RETURN'] as const) await reported(flight, stage);
    expect(await listOf(flight)).toMatchObject({ phase: 'DEPARTED' });
    await reported(flight, 'RETURNED_TO_RAMP');
    ownersSay(service, flight.personId);
    expect((await close(flight)).rules).toContain('nobody-aboard-has-said-no');
    ownersSay(service);
    expect((await close(flight)).rules).toEqual(['cabin-is-counted-after-the-last-movement']);
    await cabinCounted(service, flight.url);
    expect((await close(flight)).status).toBe(200);
    expect((await depart(flight)).status).toBe(200);
    await reported(flight, 'RETURNED_TO_RAMP'); // a GO or a permit was recorded at the ramp, and is heard only now
    expect(await listOf(flight)).toMatchObject({ phase: 'DEPARTED' });
    expect(await departedRows(flight)).toBe(1);
  });

  it.each(['OFF_BLOCK', 'AIRBORNE', 'LANDED', 'RECONCILED'] as const)(
    'departs out of order after a departure that was refused, where it left all the same: %s',
    async (stage) => {
      const flight = await aClosedFlight(service);
      await withdrawn(flight.personId, '2026-12-09T07:50:00Z');
      expect((await depart(flight)).status).toBe(409);
      await reported(flight, stage);
      expect(await listOf(flight)).toMatchObject({
        phase: 'DEPARTED',
        leftOutOfOrder: stage,
        noesAfterDoors: [{ open: false, aboard: true }],
        counts: { departed: 1 },
      });
      const gone = ['passenger.no-after-doors.v1', 'flight.departed.v1', 'passenger.no-after-doors.v1'];
      expect(await sent(flight)).toEqual(gone);
      for (const again of [stage, 'AIRBORNE', 'ON_BLOCK'] as const) await reported(flight, again);
      expect(await sent(flight)).toEqual(gone);
      const [row] = await (service.db as Database).departedPassenger.findMany({ where: { flightId: flight.flightId } });
      expect(row).toMatchObject({ personId: flight.personId });
    },
  );

  it('departs with whoever was taken off and not seen leaving, before the doors had ever closed', async () => {
    const flight = await aFlightWithOneAboard(service);
    await withdrawn(flight.personId, '2026-12-09T07:30:00Z');
    await reported(flight, 'AIRBORNE');
    expect(await listOf(flight)).toMatchObject({
      phase: 'DEPARTED',
      leftOutOfOrder: 'AIRBORNE',
      counts: { departed: 1 },
    });
    expect((await sent(flight)).slice(-2)).toEqual(['flight.departed.v1', 'passenger.no-after-doors.v1']);
    await reported(flight, 'AIR_RETURN');
    await reported(flight, 'RETURNED_TO_RAMP');
    expect(await listOf(flight)).toMatchObject({ phase: 'FROZEN', toLeaveCabin: [flight.personId] });
  });

  it('departs in order where its doors were confirmed, and is not recorded twice', async () => {
    const flight = await aClosedFlight(service);
    await reported(flight, 'AIRBORNE');
    const list = await listOf(flight);
    expect(list).toMatchObject({ phase: 'DEPARTED', counts: { departed: 1 } });
    expect(list).not.toHaveProperty('leftOutOfOrder');
    expect((await depart(flight)).status).toBe(409);
    expect(await sent(flight)).toEqual(['flight.departed.v1']);
  });

  it('says whether a no is said in the air: a late flight flies past its planned arrival', async () => {
    const [late, over] = [await aClosedFlight(service), await aClosedFlight(service)];
    const yesAgain = ({ personId }: ClosedFlight, at: string) =>
      service.receive(
        'consent.given.v1',
        personId,
        {
          personId,
          consentId: newId(),
          purpose: 'RETURN',
          givenBy: 'SELF',
          validUntil: '2027-01-05T00:00:00Z',
        },
        at,
      );
    for (const flight of [late, over]) {
      await reported(flight, 'AIRBORNE', '2026-12-09T08:20:00Z');
    }
    await yesAgain(late, '2026-12-09T20:00:00Z');
    await withdrawn(late.personId, '2026-12-09T20:30:00Z');
    expect((await sent(late)).at(-1)).toBe('passenger.no-after-doors.v1');
    await reported(over, 'DISEMBARKED', '2026-12-09T14:00:00Z');
    await yesAgain(over, '2026-12-20T10:00:00Z');
    await withdrawn(over.personId, '2026-12-21T10:00:00Z');
    expect(await sent(over)).toEqual(['flight.departed.v1']);
  });
});
