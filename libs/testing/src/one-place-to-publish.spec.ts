import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const apps = path.resolve(__dirname, '../../../apps');

/** They publish nothing as a service: they measure the way of a message. */
const noServices: ReadonlySet<string> = new Set(['journeys']);

/** These still publish from their storage. Nothing may be added. */
const notYet: ReadonlySet<string> = new Set([
  'medical-clearance/src/storage/medical-files.ts',
  'protection/src/storage/protection-files.ts',
]);

/** Where a message is made or sent, by name. Comments count as well: there is no reason to speak of it elsewhere. */
const sends = /\b(messageOf|appendToOutbox|outboxSql)\b/;

const sendsElsewhere = (file: string, text: string): boolean =>
  !file.split(path.sep).includes('publishing') && sends.test(text);

const sourcesOf = (app: string): string[] =>
  readdirSync(path.join(apps, app, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts') && !f.endsWith('.spec.ts') && !f.startsWith('generated'))
    .map((f) => path.join(app, 'src', f))
    .filter((f) => !notYet.has(f));
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
});
