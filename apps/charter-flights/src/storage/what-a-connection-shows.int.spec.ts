import { inScope, newId, seeingAll } from '@homeward/kernel';
import { seeingAllIn, type Tx } from '@homeward/messaging';
import { asService, testDatabase } from '@homeward/testing';
import { openDatabase } from './prisma';
import { withClient } from '@homeward/persistence';

const [a, b] = [newId(), newId()];
/** As long as the service itself waits for a connection. */
const patience = { maxWait: 10_000 };
const sql = 'SELECT operation_id::text AS of FROM flight ORDER BY 1';

describe('what a connection shows', () => {
  let db: ReturnType<typeof openDatabase>;
  beforeAll(async () => {
    const database = await testDatabase('charter-flights');
    const insert = `INSERT INTO flight (id, version, state, operation_id, stage, std) VALUES ($1, 1, '{"legs":[{"from":"BEY","to":"PZU"},{"from":"PZU","to":"ADD"}]}', $2, 'PLANNED', now())`;
    await withClient(database, async (client) => {
      for (const operation of [a, b]) await client.query(insert, [newId(), operation]);
    });
    db = openDatabase(asService(database));
  });
  afterAll(() => db.$disconnect());

  const seen = async (tx: Tx = db): Promise<string[]> =>
    (await tx.$queryRawUnsafe<{ of: string }[]>(sql)).map((row) => row.of);

  it('is everything to the service itself, nothing without a scope, and else what is in it', async () => {
    expect(await seen()).toEqual([a, b].sort());
    expect(await inScope('', () => seen())).toEqual([]);
    expect(await inScope(a, () => seen())).toEqual([a]);
    const at = (site: string) => inScope(`${a}@${site},${b}@to:XXX`, () => seen());
    for (const site of ['from:BEY', 'to:PZU', 'to:ADD']) expect(await at(site)).toEqual([a]);
    for (const site of ['from:ADD', 'from:PZU', 'to:BEY']) expect(await at(site)).toEqual([]);
    expect(await inScope('client:x', () => seen())).toEqual([]);
    expect(await inScope(a, () => seeingAll('a spec', () => db.flight.findMany()))).toHaveLength(2);
  });

  it('is never what another request may see, however many ask at once, in and out of transactions', async () => {
    const model = async (tx: Pick<typeof db, 'flight'> = db) =>
      (await tx.flight.findMany()).map((f) => f.operationId).sort();
    const asked = Array.from({ length: 200 }, (_, i) => {
      const scope = [a, b, '', '*'][i % 4]!;
      const want = scope === '*' ? [a, b].sort() : scope ? [scope] : [];
      const ways = [
        () => seen(),
        () => model(),
        () => db.$transaction((tx) => model(tx as typeof db), patience),
        () => db.$transaction((tx) => seen(tx), patience),
      ];
      return inScope(scope, ways[Math.floor(i / 4) % 4]!).then((got) => expect(got).toEqual(want));
    });
    await Promise.all(asked);
  });

  it('is widened inside a transaction for one thing only, and a failure leaves nothing of it', async () => {
    const inside = inScope(a, () =>
      db.$transaction(async (tx) => [await seen(tx), await seeingAllIn(tx, 'a spec', () => seen(tx)), await seen(tx)]),
    );
    expect((await inside).map((s) => s.length)).toEqual([1, 2, 1]);
    const fails = (): Promise<never> => Promise.reject(new Error('no'));
    for (let i = 0; i < 20; i++) {
      await inScope(a, () => db.$transaction((tx) => seeingAllIn(tx, 'a spec', fails))).catch(() => undefined);
      expect(await inScope(a, () => seen())).toEqual([a]);
    }
  });

  it('lets nothing be written outside of it, and an update of what is outside finds nothing', async () => {
    const flight = { id: newId(), version: 1, state: {}, stage: 'PLANNED', std: new Date() };
    await expect(
      inScope(a, async () => await db.flight.create({ data: { ...flight, operationId: b } })),
    ).rejects.toThrow();
    const changed = inScope(
      a,
      async () => await db.flight.updateMany({ where: { operationId: b }, data: { version: 9 } }),
    );
    expect(await changed).toEqual({ count: 0 });
  });

  it('is nothing on a connection that nobody prepared', async () =>
    expect(
      await withClient(asService((await testDatabase('charter-flights')) as string), (c) => c.query(sql)),
    ).toMatchObject({ rows: [] }));

  it('stays so after the client was disconnected and connects again', async () => {
    await db.$disconnect();
    expect(await inScope(b, () => seen())).toEqual([b]);
  });
});
