import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Type } from '@nestjs/common';
import { publisherOf, streamOf } from '@homeward/contracts';
import { newId } from '@homeward/kernel';
import { signed, type Broker, type Db, type Message } from '@homeward/messaging';
import type { SealClass } from '@homeward/privacy';
import { rebuildProjections, type Projections } from '@homeward/runtime';
import { eventually, testService } from '@homeward/testing';

const root = path.resolve(__dirname, '../../../..');
const examples = JSON.parse(readFileSync(path.join(root, 'libs/contracts/examples.json'), 'utf8')) as Record<
  string,
  { complete: Record<string, unknown> }
>;

/** Facts about one person, on five streams without an order between them. */
const facts = [
  'person.registered.v1',
  'protection.assessed.v1',
  'consent.given.v1',
  'medical.decided.v1',
  'person.called.v1',
  'passenger.status-changed.v1',
  'arrival.recorded.v1',
];
const messagesOf = (personId: string, n: number): Message[] =>
  facts.map((type) =>
    signed({
      id: newId(),
      type,
      stream: streamOf(type),
      key: personId,
      time: '2026-12-01T08:00:00.000Z',
      source: publisherOf(type),
      correlationId: newId(),
      data: {
        ...examples[type]!.complete,
        personId,
        ...(type === 'protection.assessed.v1' && { cleared: n % 2 === 0 }),
      },
    }),
  );

const ofApp = async <T>(app: string, file: string): Promise<T> =>
  (await import(path.join(root, 'apps', app, 'src', file))) as T;

/** Services whose tables are rebuilt, and what is damaged in them first. */
const spoilt = {
  'status-feed': `DELETE FROM counted_person WHERE cleared; UPDATE counted_person SET consent = 'WRONG', fit = NULL; UPDATE tally SET n = n + 1`,
  consent: `DELETE FROM embassy_block; UPDATE person SET age_band = 'WRONG'`,
  protection: 'DELETE FROM person WHERE random() < 0.5',
  'medical-clearance': `DELETE FROM called_person; UPDATE person SET registered_on = '1999-01-01'`,
};

/** A tally is a sum, however many rows it has and whenever it was added up: it has to say how many people there are. */
const sumsSql: Partial<Record<string, string>> = {
  tally: `SELECT (SELECT sum(n)::int FROM tally WHERE what = 'registered') = count(*) AS agrees FROM counted_person
          WHERE NOT merged AND operation_id IS NOT NULL`,
};

export function rebuilding(name: string, connect: () => Promise<Broker>): void {
  describe.each(Object.keys(spoilt) as (keyof typeof spoilt)[])(`%s over ${name}`, (app) => {
    it('gets the same projections again from the log while it keeps running', async () => {
      const { default: _, ...modules } = await ofApp<Record<string, Type>>(app, `${app}.module`);
      const { openDatabase } = await ofApp<{
        openDatabase: (url: string, schema?: string) => Db & { $disconnect(): Promise<void> };
      }>(app, 'storage/prisma');
      const { projections } = await ofApp<{ projections: Projections }>(app, 'projections');
      const module = Object.values(modules)[0]!;
      const main = readFileSync(path.join(root, 'apps', app, 'src/main.ts'), 'utf8');
      const sealClass = /sealClass: '([a-z]+)'/.exec(main)?.[1] as SealClass | undefined;
      const [broker, second] = [await connect(), await connect()];
      const service = await testService({ name: app, module, openDatabase, sealClass, broker });
      const everything = async (): Promise<Record<string, unknown[]>> => {
        // The log may hold facts of other specs, which are not looked at.
        const rows = async (table: string) => {
          const all = await service.db.$queryRawUnsafe<{ person_id?: string }[]>(
            `SELECT * FROM ${table} AS t ORDER BY t::text`,
          );
          return all.filter(({ person_id: id }) => id === undefined || mine.has(id));
        };
        const compared = projections.tables.map(async (table) => {
          const sums = sumsSql[table];
          return [table, sums ? await service.db.$queryRawUnsafe<object[]>(sums) : await rows(table)] as const;
        });
        return Object.fromEntries(await Promise.all(compared));
      };
      /** Few rows: whole tables, again and again, would take the processor from the rebuilding that is tried. */
      const aReader = () =>
        Promise.all(projections.tables.map((t) => service.db.$queryRawUnsafe(`SELECT * FROM ${t} LIMIT 1`)));
      const caughtUp = () =>
        eventually(async () => {
          const [{ n }] = (await service.db.$queryRawUnsafe<{ n: number }[]>(
            'SELECT count(*)::int AS n FROM inbox WHERE message_id::text = ANY($1::text[])',
            toRead,
          )) as [{ n: number }];
          return n === toRead.length;
        }, 120_000);
      const toRead: string[] = [];
      const mine = new Set<string>();
      const publish = async (people = 1): Promise<void> => {
        const messages = Array.from({ length: people }, newId).flatMap((id) => messagesOf(id, mine.add(id).size));
        await broker.publish(messages);
        toRead.push(...messages.filter((m) => service.listensTo().includes(m.type)).map((m) => m.id));
      };

      try {
        await publish(30);
        await caughtUp();
        const before = await everything();
        for (const sql of spoilt[app].split(';')) await service.db.$executeRawUnsafe(sql);
        expect(await everything()).not.toEqual(before);

        let done = false;
        const rebuilt = rebuildProjections({
          name: app,
          module,
          projections,
          database: service.database,
          openDatabase,
          broker: second,
          log: () => undefined,
        }).finally(() => (done = true));
        while (!done) {
          if (mine.size < 200) await publish(5);
          await aReader(); // never misses a table
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        await rebuilt;
        await caughtUp();
        const after = await everything();
        const firstTable = after[projections.tables[0]!]!;
        expect(firstTable).toHaveLength(mine.size);
        for (const [table, rows] of Object.entries(before)) expect(after[table]).toEqual(expect.arrayContaining(rows));
        await publish();
        await caughtUp(); // and the service continues with the new tables
        expect((await everything())[projections.tables[0]!]).toHaveLength(mine.size);
      } finally {
        await service.close();
        await Promise.all([broker.close(), second.close()]);
      }
    }, 300_000);
  });
}
