import { newId } from '@homeward/kernel';
import { testDatabase } from '@homeward/testing';
import { openDatabase, type Database } from './prisma';
import { countPerson, tallied, type Counted } from './tallies';

/** Everybody, one by one: what a tally has to agree with. */
const eachSql = `
  SELECT count(*)::int AS registered,
         count(*) FILTER (WHERE consent = 'ACTIVE' AND coalesce(consent_until, 'infinity') >= $2)::int AS consenting,
         count(*) FILTER (WHERE consent IN ('WITHDRAWN', 'REFUSED'))::int AS "saidNo",
         count(*) FILTER (WHERE cleared)::int AS cleared,
         count(*) FILTER (WHERE fit AND coalesce(fit_until, 'infinity') >= $2)::int AS fit,
         count(*) FILTER (WHERE outcome = 'BOARDED' AND arrival IS NULL)::int AS aboard,
         count(*) FILTER (WHERE arrival = 'ARRIVED')::int AS arrived
  FROM counted_person WHERE operation_id = $1::uuid AND NOT merged`;

/** The same numbers at every run (mulberry32). */
const numbersFrom = (seed: number) => (): number => {
  let t = (seed += 0x6d2b79f5);
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

describe('the tally of an operation', () => {
  let db: Database;
  const at = '2026-12-01T08:00:00Z';
  const operations = [newId(), newId()] as const;
  beforeAll(async () => {
    db = openDatabase(await testDatabase('status-feed'));
  });
  afterAll(() => db.$disconnect());

  const count = (personId: string, fields: Counted) => db.$transaction((tx) => countPerson(tx, personId, fields, at));
  const agrees = async (moment: string) => {
    for (const operation of operations) {
      const [each] = await db.$queryRawUnsafe<object[]>(eachSql, operation, new Date(moment));
      expect(await tallied(db, operation, new Date(moment))).toEqual(each);
    }
  };

  it('agrees with everybody counted one by one, whatever becomes known of them in whatever order, at any moment', async () => {
    const next = numbersFrom(12);
    const of = <T>(choices: readonly T[]): T => choices[Math.floor(next() * choices.length)]!;
    const moment = () => new Date(Date.parse(at) + Math.floor((next() - 0.5) * 10 * 3_600_000)).toISOString();
    const people = Array.from({ length: 12 }, newId);
    const facts: (() => Counted)[] = [
      () => ({ operation_id: of(operations) }),
      () => ({ consent: 'ACTIVE', consent_until: moment() }),
      () => ({ consent: of(['WITHDRAWN', 'REFUSED', 'STALE', 'ACTIVE']) }),
      () => ({ cleared: next() < 0.5 }),
      () => ({ fit: next() < 0.7, fit_until: of([null, moment()]) }),
      () => ({ merged: next() < 0.3 }),
      () => ({ outcome: of(['BOARDED', 'LISTED', 'OFFLOADED']) }),
      () => ({ arrival: of(['ARRIVED', 'V-LEFT', null]) }),
    ];
    for (let n = 0; n < 300; n++) {
      await count(of(people), of(facts)());
      if (n % 10 === 0) await agrees(moment());
    }
    await agrees('2026-12-01T08:00:00.000Z');
    await agrees('2026-12-01T09:00:00.000Z');
    expect(await tallied(db, operations[0], new Date(at))).not.toEqual(
      expect.objectContaining({ registered: 0, consenting: 0 }),
    );
  });

  it('counts somebody once whom two hear of at the same moment', async () => {
    const personId = newId();
    const before = await tallied(db, operations[0], new Date(at));
    await Promise.all([
      count(personId, { operation_id: operations[0] }),
      count(personId, { operation_id: operations[0], cleared: true }),
      count(personId, { consent: 'WITHDRAWN' }),
    ]);
    const { registered, cleared, saidNo } = before;
    expect(await tallied(db, operations[0], new Date(at))).toEqual({
      ...before,
      registered: registered + 1,
      cleared: cleared + 1,
      saidNo: saidNo + 1,
    });
  });

  it('agrees when several change one person at the same moment', async () => {
    const personId = newId();
    await count(personId, { operation_id: operations[1] });
    for (let n = 0; n < 25; n++)
      await Promise.all(
        ['ACTIVE', 'WITHDRAWN', 'STALE', 'REFUSED'].map((consent, i) =>
          count(personId, { consent, cleared: i % 2 === 0 }),
        ),
      );
    await agrees('2026-12-01T08:00:00.000Z');
  });

  it('is added up when it is long, by several at once, and says the same', async () => {
    await db.$executeRawUnsafe(
      `INSERT INTO tally (operation_id, what, hour, n)
       SELECT $1::uuid, 'registered', 'infinity', CASE WHEN n % 2 = 0 THEN 1 ELSE -1 END FROM generate_series(1, 20000) AS n`,
      operations[0],
    );
    await tallied(db, operations[0], new Date('2030-01-01')); // the moment that somebody asks about changes nothing
    await Promise.all(Array.from({ length: 6 }, () => tallied(db, operations[0], new Date(at))));
    const [left] = await db.$queryRawUnsafe<{ n: number }[]>('SELECT count(*)::int AS n FROM tally');
    expect(left!.n).toBeLessThan(500);
    await agrees('2026-12-01T08:00:00.000Z');
  });
});
