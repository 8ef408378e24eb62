import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
/** Without its first line, which is a comment on the file. */
const statements = (file: string): string => text(file).replace(/^--.*\n/, '');
const services = readdirSync(path.join(root, 'apps')).filter((app) =>
  existsSync(path.join(root, 'apps', app, 'prisma')),
);

describe('the tables that every service has', () => {
  it.each(
    services.flatMap((app) => [
      [app, '00000000000001_messaging', ['libs/persistence/sql/history.sql', 'libs/messaging/sql/messaging.sql']],
      [app, '00000000000004_message_discards', ['libs/messaging/sql/discards.sql']],
      [app, '00000000000022_signed_messages', ['libs/messaging/sql/authentic.sql']],
    ]) as [string, string, string[]][],
  )('of %s in %s are the shared ones', (app, migration, parts) =>
    expect(statements(`apps/${app}/prisma/migrations/${migration}/migration.sql`)).toBe(
      parts.map(statements).join('\n'),
    ),
  );

  it.each(services)('of %s have heads on the chain that all share', (app) =>
    expect(text(`apps/${app}/prisma/migrations/00000000000021_record_heads/migration.sql`)).toContain(
      text('libs/persistence/sql/history-chain.sql'),
    ),
  );

  // A migration that was applied somewhere never changes again, not even its comment.
  it.each([
    '00000000000001_messaging',
    '00000000000004_message_discards',
    '00000000000022_signed_messages',
    '00000000000023_reads',
  ])('are the same in %s', (migration) =>
    expect(new Set(services.map((app) => text(`apps/${app}/prisma/migrations/${migration}/migration.sql`))).size).toBe(
      1,
    ),
  );

  it('exist', () => expect(services.length).toBeGreaterThan(0));
});
