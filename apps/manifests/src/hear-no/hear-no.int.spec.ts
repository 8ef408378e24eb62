import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { AskOwners } from '../close-doors/ask-owners';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aClosedFlight, ownersSay, type ClosedFlight } from '../testing/a-closed-flight';
import { justSeen } from '../testing/seen-before';

jest.setTimeout(30_000); // each test plays a day

interface List {
  phase: string;
  actions: string[];
  noesAfterDoors: { personId: string; said: string; open: boolean; reasons: string[] }[];
  toLeaveCabin: string[];
  counts: Record<string, number>;
}

describe('a no after the aircraft doors have closed', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const listOf = async ({ url }: ClosedFlight): Promise<List> =>
    (await (await service.as('duty-officer')).get(`${url}/list`).expect(200)).body as List;
  const withdrawn = (personId: string, time?: string) => {
    const no = { personId, consentId: newId(), purpose: 'RETURN', withdrawnAt: '2026-12-09T07:00:00Z' };
    return service.receive('consent.withdrawn.v1', personId, no, time);
  };
  const alarms = async ({ flightId }: ClosedFlight) =>
    (await service.published())
      .filter((m) => m.type === 'passenger.no-after-doors.v1' && m.key === flightId)
      .map((m) => m.data);
  const post = async (role: 'embarkation-officer' | 'duty-officer', url: string, body: object = {}) => {
    const answer = await (await service.as(role)).post(url).send(body);
    return {
      status: answer.status,
      body: answer.body as List,
      rules: ((answer.body as { broken?: { name: string }[] }).broken ?? []).map((b) => b.name),
    };
  };
  /** As somebody who has just seen what follows. */
  const taking = async (
    path: string,
    body: object = {},
    role: 'embarkation-officer' | 'duty-officer' = 'embarkation-officer',
  ) => post(role, path, { ...body, ...(await justSeen(service, path)) });
  const depart = ({ url }: ClosedFlight) => taking(`${url}/departure`);
  const close = ({ url }: ClosedFlight) => taking(`${url}/doors-closing`);
  /** The only one aboard is out. */
  const closeEmpty = ({ url }: ClosedFlight, role: 'embarkation-officer' | 'duty-officer' = 'duty-officer') =>
    taking(`${url}/doors-closing`, { emptyBecause: 'NOBODY_GOES' }, role);

  it('opens them, and the flight departs once the person was seen leaving the cabin', async () => {
    const flight = await aClosedFlight(service);
    const { personId, flightId, url } = flight;
    for (let i = 0; i < 2; i++) await withdrawn(personId);
    const list = await listOf(flight);
    expect(list).toMatchObject({
      phase: 'FROZEN',
      noesAfterDoors: [{ personId, said: 'BEFORE_DEPARTURE', open: true, reasons: [] }],
      toLeaveCabin: [personId],
      counts: { saidNoAfterDoors: 1, toLeaveCabin: 1 },
    });
    expect(list.actions).toEqual(expect.arrayContaining(['explain-closed-doors', 'confirm-offload']));
    expect(await alarms(flight)).toMatchObject([{ personId, flightId, departed: false }]);
    expect((await depart(flight)).rules).toEqual([
      'flight-departs-once-after-its-doors-closed',
      'no-after-the-doors-is-resolved-before-departure',
    ]);
    const uncounted = 'cabin-is-counted-after-the-last-movement';
    expect((await closeEmpty(flight)).rules).toEqual(['who-is-off-has-left-the-cabin', uncounted]);

    expect((await post('embarkation-officer', `${url}/cabin-counts`, { heads: 1 })).status).toBe(200);
    expect((await closeEmpty(flight)).rules).toEqual(['who-is-off-has-left-the-cabin', 'cabin-count-agrees']);
    const left = await post('embarkation-officer', `${url}/offloads`, { scanId: newId(), code: personId });
    expect(left.body).toMatchObject({ personId, toLeaveCabin: false });
    expect((await closeEmpty(flight)).rules).toEqual([uncounted]);
    await post('embarkation-officer', `${url}/cabin-counts`, { heads: 0 });
    expect((await close(flight)).rules).toEqual(['somebody-is-aboard-as-the-doors-close']);
    expect((await closeEmpty(flight, 'embarkation-officer')).status).toBe(409);
    expect((await closeEmpty(flight)).status).toBe(200);
    expect((await depart(flight)).body).toMatchObject({ phase: 'DEPARTED', counts: { departed: 0 } });
  });

  it('leaves them closed when two people say why, and goes to reception and protection at departure', async () => {
    const flight = await aClosedFlight(service);
    const { personId, url } = flight;
    await withdrawn(personId);
    const why = (role: 'embarkation-officer' | 'duty-officer') =>
      post(role, `${url}/noes/${personId}/reasons`, { why: 'AIRCRAFT_MOVES' });
    expect((await why('embarkation-officer')).body.phase).toBe('FROZEN');
    expect((await why('embarkation-officer')).rules).toEqual(['doors-stay-closed-by-two-people']);
    expect((await why('duty-officer')).body).toMatchObject({
      phase: 'CLOSED',
      noesAfterDoors: [{ open: false, reasons: ['AIRCRAFT_MOVES', 'AIRCRAFT_MOVES'] }],
    });
    // The same no, once consent has it from the gate as well, opens nothing anew.
    await withdrawn(personId);
    expect((await depart(flight)).body).toMatchObject({ phase: 'DEPARTED', counts: { departed: 1 } });
    expect((await alarms(flight)).map((a) => (a as { departed: boolean }).departed)).toEqual([false, true]);
  });

  it.each(['withdrawal', 'refusal', 'answer at the gate', 'merged record', 'record that goes'] as const)(
    'is heard after departure: %s',
    async (how) => {
      const flight = await aClosedFlight(service);
      const { personId, url } = flight;
      expect((await depart(flight)).status).toBe(200);
      const other = newId();
      switch (how) {
        case 'withdrawal':
          await withdrawn(personId);
          break;
        case 'refusal':
          await service.receive('consent.refused.v1', personId, { personId, consentId: newId(), purpose: 'RETURN' });
          break;
        case 'answer at the gate': {
          const scan = { scanId: newId(), code: personId, asked: true, answer: 'no', device: 'G1' };
          const { body } = await post('embarkation-officer', `${url}/scans`, scan);
          expect(body).toMatchObject({ noAfterDoorsAt: expect.any(String) as string });
          break;
        }
        case 'merged record': // known to be one person before
          await service.receive('person.merged.v1', personId, { personId, into: other });
          await withdrawn(other);
          break;
        case 'record that goes': // known to be one person only now
          await withdrawn(other);
          await service.receive('person.merged.v1', personId, { personId, into: other });
          break;
      }
      const list = await listOf(flight);
      expect(list).toMatchObject({ phase: 'DEPARTED', counts: { saidNoAfterDoors: 1, departed: 1 } });
      expect(list.noesAfterDoors).toMatchObject([{ personId, said: 'AFTER_DEPARTURE', open: false }]);
      expect(await alarms(flight)).toMatchObject([{ personId, departed: true }]);
    },
  );

  it('is not heard of a journey that is over, of somebody who has said yes to another since', async () => {
    const flight = await aClosedFlight(service);
    const { personId } = flight;
    expect((await depart(flight)).status).toBe(200);
    const yes = {
      personId,
      consentId: newId(),
      purpose: 'RETURN',
      givenBy: 'SELF',
      validUntil: '2027-06-20T00:00:00Z',
    };
    await service.receive('consent.given.v1', personId, yes, '2027-06-01T08:00:00Z');
    // A list of an earlier version: what was published of its flight says that it is over.
    const over = `UPDATE flight SET plan = plan || '{"stage": "RECONCILED"}' WHERE flight_id = '${flight.flightId}'`;
    await service.db.$executeRawUnsafe(over);
    for (let i = 0; i < 2; i++) await withdrawn(personId, '2027-06-02T08:00:00Z');
    expect(await listOf(flight)).toMatchObject({ noesAfterDoors: [] });
    expect(await alarms(flight)).toEqual([]);
  });

  describe('where the yes was renewed behind closed doors', () => {
    const renewed = async ({ personId, flightId }: ClosedFlight, to?: string) => {
      const state = `SELECT state #>> '{flight,operationId}' AS op FROM passenger_list WHERE id = '${flightId}'`;
      const [{ op }] = await service.db.$queryRawUnsafe<[{ op: string }]>(state);
      const said = { personId, consentId: newId(), purpose: 'RETURN' };
      const journey = {
        operationId: to ?? op,
        destination: 'ADD',
        destinationState: 'ETH',
        mode: 'AIR',
        via: ['PZU'],
      };
      const yes = { ...said, givenBy: 'SELF', validUntil: '2027-06-20T00:00:00Z', journey };
      await service.receive('consent.given.v1', personId, yes, '2026-12-09T08:10:00Z');
      await service.receive('consent.reconfirmed.v1', personId, { ...said, reconfirmedAt: '2026-12-09T08:11:00Z' });
    };
    it('is heard in flight', async () => {
      const flight = await aClosedFlight(service);
      await renewed(flight);
      expect((await depart(flight)).status).toBe(200);
      await withdrawn(flight.personId);
      expect(await listOf(flight)).toMatchObject({ noesAfterDoors: [{ said: 'AFTER_DEPARTURE' }] });
      expect(await alarms(flight)).toHaveLength(1);
    });
    it('does not let them leave where it is to another journey', async () => {
      const flight = await aClosedFlight(service);
      await renewed(flight, newId());
      const { rules } = await depart(flight);
      expect(rules).toEqual(expect.arrayContaining(['everyone-aboard-is-still-cleared', 'yes-is-for-this-journey']));
      expect(await listOf(flight)).toMatchObject({ phase: 'FROZEN' });
    });
  });

  it('is heard though the owners are asked once more at departure', async () => {
    const flight = await aClosedFlight(service);
    ownersSay(service, flight.personId);
    await withdrawn(flight.personId);
    expect((await depart(flight)).rules).toContain('no-after-the-doors-is-resolved-before-departure');
  });

  it('that consent has accepted is heard at departure, though its event has not come yet', async () => {
    const flight = await aClosedFlight(service);
    ownersSay(service, flight.personId);
    expect((await depart(flight)).rules).toContain('no-after-the-doors-is-resolved-before-departure');
    expect(await listOf(flight)).toMatchObject({
      phase: 'FROZEN',
      noesAfterDoors: [{ personId: flight.personId, said: 'BEFORE_DEPARTURE', open: true }],
      toLeaveCabin: [flight.personId],
    });
    await withdrawn(flight.personId); // the same no
    expect(await alarms(flight)).toHaveLength(1);
  });

  it.each([
    ['a no that was taken away past consent', { consent: 'NONE', believed: false }, 'nobody-aboard-has-said-no'],
    [
      'a yes that is not believed',
      { consent: 'RECONFIRMED', believed: false },
      'records-of-everyone-aboard-are-believed',
    ],
  ])('is not departed over where the owners say %s: the doors open', async (_what, { consent, believed }, rule) => {
    const flight = await aClosedFlight(service);
    const { personId } = flight;
    jest.spyOn(service.app.get(AskOwners), 'ask').mockResolvedValue({
      asOf: '2026-12-09T08:00:00Z',
      consent: new Map([[personId, consent]]),
      fitUntil: new Map([[personId, '2026-12-31T00:00:00Z']]),
      believed: new Set(believed ? [personId] : []),
      asKept: new Set([personId]),
    });
    expect((await depart(flight)).rules).toContain(rule);
    expect(await listOf(flight)).toMatchObject({ phase: 'FROZEN' });
    const removal = { personId, code: 'WITHDRAWN' };
    expect((await post('duty-officer', `${flight.url}/removals`, removal)).rules).toEqual([]);
  });
});
