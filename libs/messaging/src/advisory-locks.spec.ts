import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { seedsByService } from './advisory-locks';

const root = path.resolve(__dirname, '../../..');
/** These lock for themselves: the migrator waits for Prisma's own, and the test databases are no service's. */
const others = ['libs/persistence/src/migrate.ts', 'libs/testing/src/test-database.ts'];
const locks = /\bpg_(try_)?advisory_/;

const sourcesOf = (folder: string): string[] =>
  readdirSync(path.join(root, folder)).flatMap((name) => {
    const src = path.join(root, folder, name, 'src');
    return readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.tsx?$/.test(f) && !/\.spec\.tsx?$/.test(f) && !f.startsWith('generated'))
      .map((f) => path.join(folder, name, 'src', f));
  });

describe('a seed', () => {
  it.each(Object.entries(seedsByService))('stands for one thing in %s', (_, seeds) => {
    const numbers = Object.values(seeds);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
  it('keeps its number: an earlier release may run beside this one', () =>
    expect(seedsByService).toMatchObject({
      registration: {
        documentNumber: 0,
        likeness: 1,
        sheetsOfOperation: 2,
        registrationsOfOperation: 3,
        documentNumbers: 4,
      },
      manifests: { boardingOfPerson: 3 },
    }));
});

describe('a lock', () => {
  it('has a name: nobody locks by a number of their own', () => {
    const own = [...sourcesOf('libs'), ...sourcesOf('apps')].filter((f) =>
      locks.test(readFileSync(path.join(root, f), 'utf8')),
    );
    expect(own.sort()).toEqual(['libs/messaging/src/advisory-locks.ts', ...others].sort());
  });
});
