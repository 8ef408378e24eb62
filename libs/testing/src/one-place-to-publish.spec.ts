import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const apps = path.resolve(__dirname, '../../../apps');

/** They publish nothing as a service: they measure the way of a message. */
const noServices: ReadonlySet<string> = new Set(['journeys']);

/** Where a message is made or sent, by name. Comments count as well: there is no reason to speak of it elsewhere. */
const sends = /\b(messageOf|appendToOutbox|outboxSql)\b/;
/** The table itself, filled by hand. */
const fillsOutbox = /\binsert\s+into\s+(?:"?public"?\s*\.\s*)?"?outbox\b/i;

const sendsElsewhere = (file: string, text: string): boolean =>
  fillsOutbox.test(text) || (!file.split(path.sep).includes('publishing') && sends.test(text));

const sourcesOf = (app: string): string[] =>
  readdirSync(path.join(apps, app, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts') && !f.endsWith('.spec.ts') && !f.startsWith('generated'))
    .map((f) => path.join(app, 'src', f));
const services = readdirSync(apps).filter(
  (app) => !noServices.has(app) && readdirSync(path.join(apps, app)).includes('prisma'),
);

describe('what a service publishes', () => {
  it('is looked for in every service', () =>
    expect(services).toEqual(expect.arrayContaining(['charter-flights', 'consent', 'manifests', 'reception'])));
  it.each(services)('leaves %s from its folder publishing/ only', (app) =>
    expect(sourcesOf(app).filter((file) => sendsElsewhere(file, readFileSync(path.join(apps, file), 'utf8')))).toEqual(
      [],
    ),
  );
  it('is found where it does not belong', () => {
    expect(sendsElsewhere(path.join('a', 'src', 'storage', 'a.ts'), 'return messageOf(X)')).toBe(true);
    expect(sendsElsewhere(path.join('a', 'src', 'publishing', 'a.ts'), 'return messageOf(X)')).toBe(false);
  });
  it.each(['INSERT INTO outbox (id)', 'insert into "outbox" VALUES', 'INSERT\n  INTO public.outbox SELECT'])(
    'does not leave past the outbox of the library, in any folder: %j',
    (sql) => {
      expect(sendsElsewhere(path.join('a', 'src', 'storage', 'a.ts'), sql)).toBe(true);
      expect(sendsElsewhere(path.join('a', 'src', 'publishing', 'a.ts'), sql)).toBe(true);
    },
  );
  it('may be read from the outbox', () =>
    expect(sendsElsewhere(path.join('a', 'src', 'storage', 'a.ts'), 'SELECT * FROM outbox')).toBe(false));
});
