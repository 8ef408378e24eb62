import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Type } from '@nestjs/common';
import type { Db } from '@homeward/messaging';
import type { SealClass } from '@homeward/privacy';
import { testService } from '@homeward/testing';

const root = path.resolve(__dirname, '../../..');
const apps = path.join(root, 'apps');
const sourceOf = (app: string, file: string): string => path.join(apps, app, 'src', file);
const services = readdirSync(apps).filter((app) => existsSync(path.join(apps, app, 'prisma')));

type Example = Record<string, unknown>;
const examples = JSON.parse(readFileSync(path.join(root, 'libs/contracts/examples.json'), 'utf8')) as Record<
  string,
  { complete: Example; required: Example }
>;

/** `consent.given` of `consent.given.v1`. */
const nameOf = (type: string): string => type.replace(/\.v\d+$/, '');

/** A service as its own `main.ts` starts it, on a database of its own. */
async function start(app: string) {
  const { default: _, ...modules } = (await import(sourceOf(app, `${app}.module`))) as Record<string, Type>;
  const { openDatabase } = (await import(sourceOf(app, 'storage/prisma'))) as {
    openDatabase: (url: string) => Db & { $disconnect(): Promise<void> };
  };
  const sealClass = /sealClass: '([a-z]+)'/.exec(readFileSync(sourceOf(app, 'main.ts'), 'utf8'))?.[1];
  const module = Object.values(modules)[0]!;
  return testService({ name: app, module, openDatabase, sealClass: sealClass as SealClass | undefined });
}

describe.each(services)('the consumers of %s', (app) => {
  it.each(['complete', 'required'] as const)(
    'apply the %s examples of every event they read, in every version',
    async (which) => {
      const service = await start(app);
      const read = service.listensTo().map(nameOf);
      const types = Object.keys(examples).filter((type) => read.includes(nameOf(type)));
      for (const type of types) {
        const example = examples[type]![which];
        const about = example['personId'] ?? example['flightId'] ?? example['operationId'];
        await service.receive(type, String(about), example);
      }
      const parked = await service.db.$queryRawUnsafe(`SELECT message->>'type' AS type, reason FROM parked_message`);
      const [applied] = await service.db.$queryRawUnsafe<{ n: number }[]>('SELECT count(*)::int AS n FROM inbox');
      await service.close();
      expect(parked).toEqual([]);
      expect(applied!.n).toBe(types.length);
    },
    60_000,
  );
});

it('read most published events', async () => {
  const consumers = readdirSync(apps, { recursive: true, encoding: 'utf8' })
    .filter((file) => /src\/.*\.consumer\.ts$/.test(file))
    .map((file) => readFileSync(path.join(apps, file), 'utf8'));
  const listened = Object.keys(examples).filter((type) => consumers.some((text) => text.includes(`'${type}'`)));
  expect(listened.length).toBeGreaterThan(20);
});
