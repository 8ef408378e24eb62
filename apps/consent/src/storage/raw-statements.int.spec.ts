import { PrismaPg } from '@prisma/adapter-pg';
import { testDatabase } from '@homeward/testing';
import { PrismaClient } from '../generated/prisma/client';
import { openDatabase, type Database } from './prisma';

const values = `SELECT 1::int AS int, 2::bigint AS big, ARRAY[3, 4]::bigint[] AS bigs, '{"a":[1]}'::jsonb AS json,
  'null'::jsonb AS json_null, true AS bool, 'x'::text AS text, NULL::bigint AS none, 0.5::float8 AS float, ARRAY['a', NULL] AS texts,
  '2026-11-30'::date AS day, '2026-11-30T02:03:04.567Z'::timestamptz AS moment, 'ab'::bytea AS bytes,
  'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid AS uuid, $1::text AS given, $2::text[] AS list, $3::timestamptz AS date,
  $4::jsonb AS object, $5::text AS nothing`;
const given = ['é', ['a', 'b"c'], new Date('2026-03-29T01:00:00Z'), JSON.stringify({ deep: ["'"] }), null] as const;

describe('raw statements past the client of Prisma', () => {
  let url: string;
  let db: Database;

  beforeAll(async () => {
    url = await testDatabase('consent');
    db = openDatabase(url);
    await db.$executeRawUnsafe('CREATE TABLE seen (n int)');
  });
  afterAll(() => db.$disconnect());
  const seen = async () => (await db.$queryRawUnsafe<{ n: number }[]>('SELECT n FROM seen ORDER BY n')).map((r) => r.n);

  it('give the types that Prisma gives, inside and outside of a transaction', async () => {
    const prisma = new PrismaClient({ adapter: new PrismaPg(url) });
    const wanted = await prisma.$queryRawUnsafe(values, ...given);
    await prisma.$disconnect();
    expect(await db.$queryRawUnsafe(values, ...given)).toEqual(wanted);
    expect(await db.$transaction((tx) => tx.$queryRawUnsafe(values, ...given))).toEqual(wanted);
  });

  it('are in the transaction of the models beside them, and are given up with it', async () => {
    const both = db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe('INSERT INTO seen VALUES (1)');
      expect(await tx.$queryRawUnsafe('SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS writes')).toEqual([
        { writes: true },
      ]);
      await tx.person.count();
      expect(await tx.$queryRawUnsafe('SELECT n FROM seen')).toEqual([{ n: 1 }]);
      throw new Error('no');
    });
    await expect(both).rejects.toThrow('no');
    expect(await seen()).toEqual([]);
  });

  it('stand in no transaction that has run out of time, whoever has its connection then', async () => {
    let late: Promise<unknown> | undefined;
    const slow = db.$transaction(
      async (tx) => {
        await tx.$executeRawUnsafe('INSERT INTO seen VALUES (2)');
        late = new Promise((resolve) => setTimeout(resolve, 600)).then(() =>
          tx.$executeRawUnsafe('INSERT INTO seen VALUES (3)'),
        );
        await late;
      },
      { timeout: 200 },
    );
    await expect(slow).rejects.toMatchObject({ code: 'P2028' });
    await expect(late).rejects.toMatchObject({ code: 'P2028' });
    expect(await seen()).toEqual([]);
  });

  it('of two transactions at once, one of them inside the work of the other, do not mix', async () => {
    await db.$transaction(async (outer) => {
      await outer.$executeRawUnsafe('INSERT INTO seen VALUES (4)');
      await db.$transaction((inner) => inner.$executeRawUnsafe('INSERT INTO seen VALUES (5)'));
      await db.person.findMany({ take: 1 });
      expect(await seen()).toEqual([5]);
      await outer.$executeRawUnsafe('INSERT INTO seen VALUES (6)');
    });
    expect(await seen()).toEqual([4, 5, 6]);
  });

  it('are not compiled to machine code, which takes longer than to run them', async () =>
    expect(await db.$queryRawUnsafe(`SELECT current_setting('jit') AS jit`)).toEqual([{ jit: 'off' }]));

  it('work again after the client was disconnected', async () => {
    await db.$disconnect();
    expect(await seen()).toEqual([4, 5, 6]);
  });
});
