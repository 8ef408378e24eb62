import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { buildStale } from '../parts/build-stale.mjs';
import { compare, readAloud, settled } from './facts.mjs';

const supervisor = path.resolve(import.meta.dirname, '../../apps/homeward/dist/main.cjs');

async function start(folder, ...flags) {
  const child = spawn(process.execPath, [supervisor, '--data', folder, '--port', '0', ...flags], { stdio: 'ignore' });
  const file = path.join(folder, 'state.json');
  const ready = () => {
    try {
      const state = JSON.parse(readFileSync(file, 'utf8'));
      return state.ready && state;
    } catch {
      return undefined; // not written yet
    }
  };
  for (let tries = 0; !ready(); tries++) {
    if (child.exitCode !== null || tries > 600) throw new Error('The platform did not start.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const state = ready();
  const { superuser } = JSON.parse(readFileSync(state.secretsFile, 'utf8'));
  const query = async (database, sql) => {
    const address = `postgresql://postgres:${superuser}@127.0.0.1:${state.postgres.port}/${database}`;
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    const { rows } = await client.query({ text: sql, rowMode: 'array' }).finally(() => client.end());
    return rows.map(([text]) => text);
  };
  const stop = async () => {
    child.kill('SIGINT');
    await new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve()));
  };
  return { url: state.url, query, stop };
}

/** Load, stop, copy the folder, destroy it, restore the copy elsewhere, start, compare. */
export async function rehearseOneMachine(folder, say) {
  if (!(await buildStale())) throw new Error('It could not be built.');
  const [here, elsewhere, backup] = ['here', 'elsewhere', 'backup.tar'].map((name) => path.join(folder, name));
  const first = await start(here);
  for (let tries = 0; !existsSync(path.join(here, 'sample-loaded.txt')); tries++) {
    if (tries > 300) throw new Error('The sample was not loaded in five minutes.');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  const before = { ...(await settled(first.query)), aloud: await readAloud(first.url) };
  say('loaded');
  await first.stop();
  execFileSync('tar', ['-cpf', backup, '-C', here, '.']);
  rmSync(here, { recursive: true });
  say('backed up, and destroyed');
  mkdirSync(elsewhere);
  execFileSync('tar', ['-xpf', backup, '-C', elsewhere]);
  const second = await start(elsewhere, '--no-sample');
  const after = { ...(await settled(second.query)), aloud: await readAloud(second.url) };
  await second.stop();
  say('restored elsewhere');
  return compare(before, after);
}
