import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const skipped = new Set(['node_modules', 'dist', 'generated', 'metadata.ts', '.nx']);
const shared = ['package-lock.json', 'tsconfig.base.json', 'tools/bundle.mjs'].map((file) => path.join(root, file));

const timeOf = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/**
 * When a file, or anything below a folder, last changed. A folder's own time shows deletions, except where the build
 * itself writes.
 */
function newestIn(file) {
  if (!existsSync(file) || !statSync(file).isDirectory()) return timeOf(file);
  const entries = readdirSync(file).filter((name) => !name.endsWith('.spec.ts'));
  const own = entries.some((name) => skipped.has(name)) ? 0 : timeOf(file);
  const inside = entries.filter((name) => !skipped.has(name)).map((name) => newestIn(path.join(file, name)));
  return Math.max(own, ...inside);
}

/** Vite builds the console; every other program becomes one file for Node. */
const outputOf = (app) => path.join(root, 'apps', app, app === 'console' ? 'dist/index.html' : 'dist/main.cjs');
const entryOf = (app) => path.join(root, 'apps', app, app === 'console' ? 'index.html' : 'src/main.ts');

function staleApps(only) {
  const newestLib = Math.max(
    ...readdirSync(path.join(root, 'libs')).map((lib) => newestIn(path.join(root, 'libs', lib, 'src'))),
  );
  const newestShared = Math.max(newestLib, ...shared.map(timeOf));
  return readdirSync(path.join(root, 'apps'))
    .filter((app) => existsSync(entryOf(app)) && (only?.includes(app) ?? true))
    .filter((app) => {
      const folder = path.join(root, 'apps', app);
      const parts = ['src', 'prisma', 'public', 'index.html', 'vite.config.ts', 'project.json'];
      return Math.max(newestShared, ...parts.map((part) => newestIn(path.join(folder, part)))) > timeOf(outputOf(app));
    });
}

/** Runs a program and passes its lines on; shows its whole output when it fails. */
async function run(command, args, onLine) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
      for (const line of text.split('\n')) onLine(line);
    });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) process.stderr.write(said);
  return code === 0;
}

/** A build from the cache has an old time; and a file edited during the build is not in it. */
const builtAt = (app, time) => utimesSync(outputOf(app), time, time);

/**
 * Builds everything that is older than its sources. The check takes about 20 ms when there is nothing to do.
 * @param only these apps only, where a command needs no others
 * @returns whether everything is built
 */
export async function buildStale(say = (line) => console.log(line), only = undefined) {
  const began = new Date();
  const stale = staleApps(only);
  if (stale.length === 0) return true;
  const programs = stale.filter((app) => app !== 'console');
  say(`Building ${stale.join(', ')} …`);
  const done = new Set();
  const onLine = (line) => {
    const app = /nx run ([\w-]+):bundle/.exec(line)?.[1];
    if (!app || !programs.includes(app) || done.has(app)) return;
    done.add(app);
    say(`  ${app} (${done.size} of ${stale.length})`);
  };
  const nx = path.join(root, 'node_modules/.bin/nx');
  const targets = ['run-many', '-t', 'bundle', '-p', programs.join(','), '--output-style=static', '--parallel=2'];
  if (programs.length > 0 && !(await run(nx, targets, onLine))) return false;
  for (const app of programs) builtAt(app, began);
  if (stale.includes('console')) {
    say('  console');
    if (!(await run(path.join(root, 'node_modules/.bin/vite'), ['build', 'apps/console'], () => undefined)))
      return false;
    builtAt('console', began);
  }
  return true;
}
