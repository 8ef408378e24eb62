import { newId } from '@homeward/kernel';
import { eventually, testService } from '@homeward/testing';
import { LiveFigures } from './feed/live-figures';
import { ReadFigures } from './figures/read-figures';
import { StatusFeedModule } from './status-feed.module';
import { openDatabase } from './storage/prisma';

/** A reader who is gone after so many events. */
const aReader = (
  service: { app: { get: (type: typeof LiveFigures) => LiveFigures } },
  operationId: string,
  from?: bigint,
) => {
  const got: { type: string; data: string }[] = [];
  const write = (event: Buffer): void => {
    const [, type, data] = /^event: (\w+)\n[^]*data: (.*)\n\n$/.exec(String(event))!;
    got.push({ type: type!, data: data! });
  };
  const events = { write, isBehind: () => false, end: () => undefined };
  const reading = service.app.get(LiveFigures).to(events, operationId, false, from).subscribe();
  const after = async (count: number) => {
    await eventually(() => got.length >= count);
    reading.unsubscribe();
    return got;
  };
  return { got, after };
};

describe('the status feed', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [operationId, flightId] = [newId(), newId()];
  const register = async (n: number, into = operationId): Promise<string[]> => {
    const ids = Array.from({ length: n }, () => newId());
    for (const personId of ids) {
      const person = {
        personId,
        operationId: into,
        caseId: newId(),
        caseReference: 'x',
        familyId: newId(),
        relation: 'HEAD',
      };
      await service.receive('person.registered.v1', personId, {
        ...person,
        registeredOn: '2026-11-01',
        ageBand: 'ADULT',
      });
    }
    return ids;
  };
  const counted = (listed: number, more: Record<string, number> = {}) =>
    service.receive('flight.counted.v1', flightId, {
      flightId,
      operationId,
      counts: { listed, ...more },
      seatsTaken: listed,
      seats: 106,
      payloadKg: [1],
      payloadLimitKg: [2],
    });

  beforeAll(async () => {
    service = await testService({ name: 'status-feed', module: StatusFeedModule, openDatabase });
    await service.receive('operation.opened.v1', operationId, {
      operationId,
      name: 'Beirut',
      modality: 'VHR',
      corridor: ['BEY', 'ADD'],
    });
  });
  afterAll(() => service.close());

  it('hides groups of one to four, but not from who may see each of them', async () => {
    const lead = await service.as('operations-lead');
    await register(4);
    expect((await lead.get(`/operations/${operationId}/figures`).expect(200)).body).toMatchObject({
      people: { registered: null, fit: 0 },
    });
    const officer = await service.as('movement-officer');
    expect((await officer.get(`/operations/${operationId}/figures`).expect(200)).body).toMatchObject({
      people: { registered: 4, fit: 0 },
    });
    await register(1);
    expect((await lead.get(`/operations/${operationId}/figures`).expect(200)).body).toMatchObject({
      people: { registered: 5 },
    });
  });

  it('sends a snapshot first, then what changes', async () => {
    const { after } = aReader(service, operationId);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await counted(108);
    const [snapshot, change] = await after(2);
    expect([snapshot!.type, change!.type]).toEqual(['snapshot', 'change']);
    expect(JSON.parse(change!.data)).toMatchObject({ flights: [{ counts: { listed: 108 } }] });
  });

  it('asks the database as often for a hundred readers as for one, and reads the figures once for all', async () => {
    const read = jest.spyOn(service.app.get(ReadFigures), 'ofOperation');
    const readers = Array.from({ length: 100 }, () => aReader(service, operationId));
    await eventually(() => readers.every(({ got }) => got.length > 0));
    expect(read.mock.calls.length).toBeLessThanOrEqual(3);
    read.mockClear();
    await counted(107);
    await eventually(() => readers.every(({ got }) => got.at(-1)!.data.includes('"listed":107')));
    const changes = await Promise.all(readers.map(async ({ after }) => (await after(1)).at(-1)!.data));
    expect(new Set(changes).size).toBe(1);
    expect(read.mock.calls.length).toBeLessThanOrEqual(3);
    read.mockRestore();
  });

  it('ends with the assignment of its reader, while the token goes on', async () => {
    const feed = async (until: string): Promise<string> => {
      const lead = await service.as('operations-lead', 'a-lead', [
        { role: 'operations-lead', operation: operationId, until },
      ]);
      const asked = lead.get(`/feed?operationId=${operationId}`).timeout({ deadline: 1_500 });
      return asked.then(
        ({ status, text }) => `ended ${status} ${/event: (\w+)/.exec(text)?.[1]}`,
        (error: Error & { timeout?: number }) => (error.timeout ? 'still open' : error.message),
      );
    };
    // At the endpoints of this service it is 08:00 (exercise time).
    expect(await feed('2026-12-01T08:00:00.400Z')).toBe('ended 200 snapshot');
    expect(await feed('2026-12-01T08:10:00Z')).toBe('still open');
    expect(await feed('2026-12-01T08:00:00Z')).toContain('ended 403');
  });

  it('shows who is bound to an airport the flights that leave there, and no others', async () => {
    const [there, here] = [newId(), newId()];
    for (const [id, from] of [
      [here, 'BEY'],
      [there, 'TIP'],
    ] as const)
      await service.receive('flight.planned.v1', id, {
        flightId: id,
        operationId,
        flightNumber: 'ZZ1',
        operator: 'Invented Air',
        stage: 'CONFIRMED',
        seats: 106,
        lapInfants: 8,
        wheelchairs: 3,
        wheelchairsToSeat: 1,
        stretchers: 0,
        adultKg: 84,
        childKg: 35,
        legs: [{ from, to: 'ADD', std: '2026-12-09T08:00:00Z', sta: '2026-12-09T12:00:00Z', payloadKg: 1 }],
      });
    const role = 'duty-officer' as const;
    const atSite = await service.as(role, role, [{ role, operation: operationId, site: 'BEY' }]);
    await atSite.get(`/flights/${here}/figures`).expect(200);
    await atSite.get(`/flights/${there}/figures`).expect(404);
    const { body } = await atSite.get(`/operations/${operationId}/figures`).expect(200);
    expect((body as { flights: { flightId: string }[] }).flights.map((f) => f.flightId)).toEqual([here]);
    await (await service.as(role)).get(`/flights/${there}/figures`).expect(200);
  });

  it('shows that somebody said no after the aircraft doors had closed, and never how many of a few', async () => {
    const lead = await service.as('operations-lead');
    const figures = async () => (await lead.get(`/flights/${flightId}/figures`).expect(200)).body as object;
    await counted(108, { saidNoAfterDoors: 0 });
    expect(await figures()).toMatchObject({ counts: { saidNoAfterDoors: 0 } });
    await counted(108, { saidNoAfterDoors: 1 });
    expect(await figures()).toMatchObject({ counts: { saidNoAfterDoors: null } });
  });

  it('counts a yes and a clearance until they end, and says as of when', async () => {
    const lead = await service.as('operations-lead');
    const until = '2026-12-05T08:00:00Z';
    const other = newId();
    await service.receive('operation.opened.v1', other, {
      operationId: other,
      name: 'Tripoli',
      modality: 'VHR',
      corridor: ['TIP', 'ADD'],
    });
    const people = await register(5, other);
    for (const personId of people) {
      const consent = { personId, consentId: newId(), purpose: 'RETURN', givenBy: 'SELF', validUntil: until };
      await service.receive('consent.given.v1', personId, consent);
      const medical = { personId, decision: 'FIT', needs: [], escort: 'NONE', validUntil: until };
      await service.receive('medical.decided.v1', personId, medical);
    }
    const at = async (now: string) =>
      (await lead.get(`/operations/${other}/figures`).set('exercise-time', now).expect(200)).body as object;
    expect(await at(until)).toMatchObject({ asOf: '2026-12-05T08:00:00.000Z', people: { consenting: 5, fit: 5 } });
    expect(await at('2026-12-05T08:00:01Z')).toMatchObject({ people: { registered: 5, consenting: 0, fit: 0 } });
    // The flight moved, and with it the day until which a yes holds.
    for (const personId of people) {
      const moved = {
        personId,
        consentId: newId(),
        purpose: 'RETURN',
        flightId,
        day: '2026-12-09',
        validUntil: '2026-12-08T08:00:00Z',
      };
      await service.receive('consent.date-moved.v1', personId, moved);
    }
    expect(await at('2026-12-08T08:00:00Z')).toMatchObject({ people: { consenting: 5 } });
    for (const personId of people) {
      const again = {
        personId,
        consentId: newId(),
        purpose: 'RETURN',
        reconfirmedAt: '2026-12-04T08:00:00Z',
        validUntil: '2026-12-09T08:00:00Z',
      };
      await service.receive('consent.reconfirmed.v1', personId, again);
    }
    expect(await at('2026-12-09T08:00:00Z')).toMatchObject({ people: { consenting: 5 } });
    expect(await at('2026-12-09T08:00:01Z')).toMatchObject({ people: { consenting: 0 } });
  });

  it('lets a reader that was away go on from where it was', async () => {
    const [event] = await aReader(service, operationId, 1n).after(1);
    expect(event!.type).toBe('change');
  });

  it('answers a reader with a problem document where the first figures cannot be read', async () => {
    const read = jest.spyOn(service.app.get(ReadFigures), 'ofOperation').mockRejectedValueOnce(new Error('away'));
    const lead = await service.as('operations-lead');
    await lead
      .get(`/feed?operationId=${newId()}`)
      .expect(500)
      .expect('content-type', /problem\+json/);
    read.mockRestore();
  });

  it('is closed to those who work with single persons only', async () => {
    await (await service.as('clinician')).get(`/operations/${operationId}/figures`).expect(403);
  });
});
