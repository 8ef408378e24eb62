import { newId } from '@homeward/kernel';
import { withClient } from '@homeward/persistence';
import { eventually, testService } from '@homeward/testing';
import type { Facts } from '../model/traveller';
import { ManifestsModule } from '../manifests.module';
import { blockersOf } from '../rules/who-may-travel/travel-ready';
import { openDatabase } from '../storage/prisma';
import { aFlight, aJourney, aReadyPerson, ready } from '../testing/a-ready-person';
import { readyTraveller } from '../testing/ready-traveller';
import type { ListedPersonView, PeopleCounts } from './list-people.view';

jest.setTimeout(60_000); // plays several days

describe('the list of the people of an operation', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const aPerson = async (operationId: string, more: { familyId?: string; familyName?: string } = {}) => {
    const personId = newId();
    await readyTraveller(service, { personId, familyId: newId(), operationId, ...more });
    return personId;
  };
  const now = '2026-12-09T07:00:00Z';
  type Body = Record<string, unknown>;
  const ask = async (path: string, body: Body, operation = '*') => {
    const from = '2026-01-01T00:00:00Z';
    const who = await service.as('movement-officer', 'm', [{ role: 'movement-officer', operation, from }]);
    return who.post(`/people/${path}`).set('exercise-time', now).send(body);
  };
  const page = async (operationId: string, body: Body = {}) =>
    (await ask('search', { operationId, ...body })).body as { items: ListedPersonView[]; next?: string };
  const counts = async (operationId: string, body: Body = {}) =>
    (await ask('counts', { operationId, ...body })).body as PeopleCounts;
  const n = ({ counts: all }: PeopleCounts, facet: string) =>
    Object.fromEntries(all.filter((c) => c.facet === facet).map((c) => [c.value, c.n]));

  /** A flight of the operation for which they are called. */
  const called = async (operationId: string, ...people: string[]) => {
    const flight = aFlight({ flightId: newId(), operationId });
    await service.receive('flight.planned.v1', flight.flightId, { ...flight, operator: 'Invented Air' });
    const calls = people.map((personId) => ({ personId, offPoint: 'ADD', bagKg: 20, priority: 0 }));
    const movement = await service.as('movement-officer');
    expect((await movement.post(`/flights/${flight.flightId}/calls`).send({ people: calls })).status).toBe(200);
    return flight;
  };

  it('says of each where they stand with everybody who has a say, and their name', async () => {
    const operationId = newId();
    const personId = await aPerson(operationId, { familyName: 'Haile' });
    const flight = await called(operationId, personId);
    expect((await page(operationId)).items).toEqual([
      expect.objectContaining({
        personId,
        familyName: 'Haile',
        nationality: 'ETH',
        status: 'CALLED',
        flightId: flight.flightId,
        flightNumber: flight.flightNumber,
        offPoint: 'ADD',
        site: 'BEY',
        ageBand: 'ADULT',
        consent: 'YES',
        medical: 'FIT',
        protection: 'CLEAR',
        documents: 'VALID',
        ready: true,
        blockers: [],
      }),
    ]);
  });

  const bad: [string, Partial<Facts>][] = [
    ['nothing is wrong', {}],
    ['they may be registered twice', { identity: { ...ready.identity!, openDuplicates: 1 } }],
    ['their paper is that of another', { identity: { ...ready.identity!, documentConflict: true } }],
    ['they are to be removed', { identity: { ...ready.identity!, outOfScope: true, confirmed: false } }],
    ['nobody knows who they are', { identity: { ...ready.identity!, confirmed: false } }],
    ['protection holds them', { protection: { ...ready.protection!, cleared: false } }],
    ['they have said no', { consent: { ...ready.consent!, status: 'WITHDRAWN' } }],
    ['their yes is to be asked again', { consent: { ...ready.consent!, status: 'STALE' } }],
    ['their yes ends as they leave', { consent: { ...ready.consent!, validUntil: '2026-12-09T07:59:59Z' } }],
    ['their yes ends with their departure', { consent: { ...ready.consent!, validUntil: '2026-12-09T08:00:00Z' } }],
    ['their paper ends before they arrive', { document: { kind: 'LP', validUntil: '2026-12-08' } }],
    ['their paper ends on the day', { document: { kind: 'LP', validUntil: '2026-12-09' } }],
    ['they have no paper', { document: {} }],
    ['their paper ends on no day of the calendar', { document: { kind: 'LP', validUntil: '2026-02-31' } }],
    ['they may not leave', { exit: { state: 'REFUSED' } }],
    ['they may leave until yesterday', { exit: { state: 'GRANTED', validUntil: '2026-12-08' } }],
    ['they may leave until today', { exit: { state: 'GRANTED', validUntil: '2026-12-09' } }],
    ['they need no leave', { exit: { state: 'NOT_NEEDED' } }],
    ['they are unfit', { medical: { ...ready.medical!, decision: 'TEMP_UNFIT' } }],
    ['they were fit', { medical: { ...ready.medical!, validUntil: '2026-12-09T07:59:59Z' } }],
  ];
  it('says what the rules say, whatever stands in the way', async () => {
    const operationId = newId();
    const people: string[] = [];
    for (const _ of bad) people.push(await aPerson(operationId));
    const flight = await called(operationId, ...people);
    const columns = { identity: 'identity', consent: 'consent', protection: 'protection', medical: 'medical', document: 'document', exit: 'exit_clearance' }; // prettier-ignore
    for (const [i, [, facts]] of bad.entries())
      for (const [fact, value] of Object.entries(facts))
        await service.db.$executeRawUnsafe(
          `UPDATE traveller SET ${columns[fact as 'exit']} = $1::jsonb WHERE person_id = $2::uuid`,
          JSON.stringify(value),
          people[i],
        );
    const { items } = await page(operationId, { limit: 100 });
    const own = { consent: { ...ready.consent!, journey: aJourney({ operationId }) } };
    const listed = new Set(items.flatMap((p) => p.blockers));
    for (const [i, [why, facts]] of bad.entries()) {
      const said = items.find((p) => p.personId === people[i])!.blockers;
      const consent = { ...own.consent, ...facts.consent, journey: own.consent.journey };
      const judged = aReadyPerson({ ...facts, consent }, { flight, now: new Date(now) });
      expect([why, [...said].sort()]).toEqual([why, blockersOf(judged).map((b) => b.name).sort()]); // prettier-ignore
    }
    expect(listed.size).toBe(10);
  });

  it('lists a record that was merged no more, and what was said under it counts for the one that stays', async () => {
    const operationId = newId();
    const [gone, kept] = [await aPerson(operationId), await aPerson(operationId)];
    const held = { personId: gone, cleared: false, embassyBlocked: false, bestInterests: 'NOT_REQUIRED', otherParent: 'NOT_REQUIRED' }; // prettier-ignore
    await service.receive('protection.assessed.v1', gone, held);
    const stands = async () => (await page(operationId)).items.map((p) => [p.personId, p.protection]).sort();
    await service.receive('person.merged.v1', gone, { personId: gone, into: kept });
    expect(await stands()).toEqual([[kept, 'ASK']]);
    await service.receive('person.unmerged.v1', gone, { personId: gone, from: kept });
    expect(await stands()).toEqual([[gone, 'ASK'], [kept, 'CLEAR']].sort()); // prettier-ignore
  });

  it('shows whoever protection keeps apart from somebody as whom it has not cleared, as readiness does', async () => {
    const operationId = newId();
    const [a, b, c] = [await aPerson(operationId), await aPerson(operationId), await aPerson(operationId)];
    const order = { separationId: newId(), personId: a, otherId: b, orderedAt: '2026-12-01T00:00:00Z' };
    await service.receive('separation.ordered.v1', a, order);
    const stands = async () => new Map((await page(operationId)).items.map((p) => [p.personId, p.protection]));
    expect(await stands()).toEqual(new Map([[a, 'ASK'], [b, 'ASK'], [c, 'CLEAR']])); // prettier-ignore
    await service.receive('separation.ordered.v1', a, { ...order, liftedAt: '2026-12-02T00:00:00Z' });
    expect((await stands()).get(b)).toBe('CLEAR');
  });

  it('puts on record of whom a count of so few speaks', async () => {
    const operationId = newId();
    const [a] = [await aPerson(operationId), await aPerson(operationId), await aPerson(operationId)];
    for (let i = 0; i < 3; i++) await aPerson(operationId);
    await service.keepReads();
    const seen = () =>
      service.db.$queryRawUnsafe<{ id: string }[]>(
        `SELECT id::text FROM read_record WHERE $1 = ANY (people::text[])`,
        a,
      );
    await counts(operationId);
    await service.keepReads();
    expect(await seen()).toEqual([]);
    await counts(operationId, { among: [a] });
    await service.keepReads();
    expect(await seen()).toHaveLength(1);
  });

  it('counts each value among those who meet the other filters', async () => {
    const operationId = newId();
    const [a, b, c] = [await aPerson(operationId), await aPerson(operationId), await aPerson(operationId)];
    await called(operationId, a, b);
    const no = { personId: a, consentId: newId(), purpose: 'RETURN', withdrawnAt: '2026-12-09T06:00:00Z' };
    await service.receive('consent.withdrawn.v1', a, no);
    const all = await counts(operationId);
    expect([all.total, n(all, 'consent'), n(all, 'status'), n(all, 'readiness')]).toEqual([
      3,
      { NO: 1, YES: 2 },
      { CALLED: 2, REGISTERED: 1 },
      { READY: 2, BLOCKED: 1 },
    ]);
    const filters = [{ facet: 'status', values: ['CALLED'] }, { facet: 'consent', values: ['YES'] }]; // prettier-ignore
    const some = await counts(operationId, { filters });
    expect([some.total, n(some, 'consent'), n(some, 'status')]).toEqual([
      1,
      { NO: 1, YES: 1 },
      { CALLED: 1, REGISTERED: 1 },
    ]);
    expect((await page(operationId, { filters })).items.map((p) => p.personId)).toEqual([b]);
    const both = await page(operationId, { filters: [{ facet: 'blocker', values: ['NONE'] }], sort: 'flight' });
    expect(both.items.map((p) => p.personId)).toEqual([b, c]);
    expect((await counts(operationId, { among: [c] })).total).toBe(1);
  });

  it.each(['waiting', 'case', 'flight', 'readiness'])(
    'repeats and skips nobody where people come, go and change between its pages, by %s',
    async (sort) => {
      const operationId = newId();
      const people: string[] = [];
      for (let i = 0; i < 5; i++) people.push(await aPerson(operationId));
      const seen: string[] = [];
      let after: string | undefined;
      for (let i = 0; ; i++) {
        const { items, next } = await page(operationId, { limit: 2, sort, after });
        seen.push(...items.map((p) => p.personId));
        if (i === 0) {
          await aPerson(operationId);
          const moved = { personId: seen[0], cleared: false, embassyBlocked: false, bestInterests: 'NOT_REQUIRED', otherParent: 'NOT_REQUIRED' }; // prettier-ignore
          await service.receive('protection.assessed.v1', people.find((p) => p !== seen[0])!, { ...moved, cleared: true }); // prettier-ignore
        }
        if (!(after = next)) break;
      }
      expect(seen.filter((id) => people.includes(id)).sort()).toEqual([...people].sort());
      expect(new Set(seen).size).toBe(seen.length);
      const down = await page(operationId, { sort, down: true });
      expect(down.items.map((p) => p.personId)).toEqual((await page(operationId, { sort })).items.map((p) => p.personId).reverse()); // prettier-ignore
    },
  );

  it('loses neither of two changes of one person that are made at once', async () => {
    const operationId = newId();
    const [personId, other] = [await aPerson(operationId), await aPerson(operationId)];
    const { flightId } = await called(operationId, other);
    const waits = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO call VALUES%'`;
    await withClient(service.database, (no) =>
      withClient(service.database, async (call) => {
        await no.query('BEGIN');
        await no.query(`UPDATE traveller SET consent = '{"status":"WITHDRAWN"}' WHERE person_id = $1`, [personId]);
        const calls = call.query(`INSERT INTO call VALUES ($1, $2, 'ADD', 20, 0)`, [flightId, personId]);
        await eventually(() => withClient(service.database, async (look) => (await look.query(waits)).rowCount === 1));
        await no.query('COMMIT');
        await calls;
      }),
    );
    const row = (await page(operationId)).items.find((p) => p.personId === personId)!;
    expect([row.status, row.consent]).toEqual(['CALLED', 'NO']);
  });

  it('shows nobody of an operation that the reader is not assigned to, nor a cursor that was made up', async () => {
    const [mine, theirs] = [newId(), newId()];
    await aPerson(mine);
    await aPerson(theirs);
    const total = async (operationId: string) => ((await ask('counts', { operationId }, mine)).body as PeopleCounts).total; // prettier-ignore
    expect([await total(mine), await total(theirs)]).toEqual([1, 0]);
    expect((await ask('search', { operationId: theirs }, mine)).body).toEqual({ items: [] });
    const after = Buffer.from(JSON.stringify(['yesterday', newId()])).toString('base64url');
    expect((await ask('search', { operationId: mine, after })).status).toBe(400);
    const flights = await service.as('flight-officer');
    expect((await flights.post('/people/search').send({ operationId: mine })).status).toBe(403);
  });
});
