import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const skipped = new Set(['node_modules', 'dist', 'generated', 'metadata.ts', '.nx']);
const shared = ['package-lock.json', 'tsconfig.base.json', 'tools/bundle.mjs'].map((file) => path.join(root, file));

const timeOf = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** When a file, or anything below a folder, last changed; a folder's own time tells of what was deleted. */
function newestIn(folder) {
  let newest = timeOf(folder);
  const isFolder = newest > 0 && statSync(folder).isDirectory();
  for (const entry of isFolder ? readdirSync(folder, { withFileTypes: true }) : []) {
    if (skipped.has(entry.name) || entry.name.endsWith('.spec.ts')) continue;
    const file = path.join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(file) : timeOf(file));
  }
  return newest;
}

/** The console is the one that Vite builds; everything else becomes one file for Node. */
const outputOf = (app) => path.join(root, 'apps', app, app === 'console' ? 'dist/index.html' : 'dist/main.cjs');
const entryOf = (app) => path.join(root, 'apps', app, app === 'console' ? 'index.html' : 'src/main.ts');

function staleApps() {
  const newestLib = Math.max(
    ...readdirSync(path.join(root, 'libs')).map((lib) => newestIn(path.join(root, 'libs', lib, 'src'))),
  );
  const newestShared = Math.max(newestLib, ...shared.map(timeOf));
  return readdirSync(path.join(root, 'apps'))
    .filter((app) => existsSync(entryOf(app)))
    .filter((app) => {
      const folder = path.join(root, 'apps', app);
      const parts = ['src', 'prisma', 'public', 'index.html', 'vite.config.ts', 'project.json'];
      return Math.max(newestShared, ...parts.map((part) => newestIn(path.join(folder, part)))) > timeOf(outputOf(app));
    });
}

/** Runs a program and hands its lines on; what it said is shown whole when it fails. */
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

const built = (app) => utimesSync(outputOf(app), new Date(), new Date()); // a build from the cache keeps an old time

/**
 * Builds whatever is older than its sources. Looking takes some 20 ms when there is nothing to do.
 * @returns whether everything is built
 */
export async function buildStale(say = (line) => console.log(line)) {
  const stale = staleApps();
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
  programs.forEach(built);
  if (stale.includes('console')) {
    say('  console');
    if (!(await run(path.join(root, 'node_modules/.bin/vite'), ['build', 'apps/console'], () => undefined)))
      return false;
    built('console');
  }
  return true;
}
