import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const services = readdirSync(path.join(root, 'apps')).filter((app) =>
  existsSync(path.join(root, 'apps', app, 'prisma')),
);

describe('the messaging tables', () => {
  it.each(
    services.flatMap((app) => [
      [app, '00000000000001_messaging', 'messaging.sql'],
      [app, '00000000000004_message_discards', 'discards.sql'],
    ]),
  )('of %s in %s are those of everyone', (app, migration, sql) =>
    expect(text(`apps/${app}/prisma/migrations/${migration}/migration.sql`)).toBe(text(`libs/messaging/sql/${sql}`)),
  );
  it('are there at all', () => expect(services.length).toBeGreaterThan(0));
});
