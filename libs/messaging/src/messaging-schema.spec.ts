import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const services = readdirSync(path.join(root, 'apps')).filter((app) =>
  existsSync(path.join(root, 'apps', app, 'prisma')),
);

describe('the messaging tables', () => {
  it.each(services)('of %s are those of everyone', (app) =>
    expect(text(`apps/${app}/prisma/migrations/00000000000001_messaging/migration.sql`)).toBe(
      text('libs/messaging/sql/messaging.sql'),
    ),
  );
  it('are there at all', () => expect(services.length).toBeGreaterThan(0));
});
