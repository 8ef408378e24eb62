import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { calledBy } from '@homeward/access';

const apps = path.resolve(__dirname, '../../../apps');
const sourcesOf = (app: string): string =>
  readdirSync(path.join(apps, app, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts') && !f.endsWith('.spec.ts') && !f.startsWith('generated'))
    .map((f) => readFileSync(path.join(apps, app, 'src', f), 'utf8'))
    .join('\n');

/** Whom a service calls by name, and the keeper of keys where it opens sealed fields and keeps no keys itself. */
function callsIn(text: string): string[] {
  const named = [...text.matchAll(/services\s*\.(?:post|get)(?:<[^(]*>)?\(\s*'([^']+)'/g)].map((m) => m[1]!);
  const opensSeals = /\bsealClass: '/.test(text) && !/\bkeys: \(db\)/.test(text);
  return [...new Set([...named, ...(opensSeals ? ['registration'] : [])])].sort();
}

const services = readdirSync(apps).filter((app) => readdirSync(path.join(apps, app)).includes('prisma'));

describe('the table of calls', () => {
  it('is compared with the code of services that call others', () =>
    expect(services.filter((app) => callsIn(sourcesOf(app)).length > 0)).toEqual(
      expect.arrayContaining(['consent', 'manifests', 'partner-api']),
    ));
  it.each(services)('has every service that %s calls, and no other: it gets no tokens for more', (app) =>
    expect([...calledBy(app)].sort()).toEqual(callsIn(sourcesOf(app))),
  );
});
