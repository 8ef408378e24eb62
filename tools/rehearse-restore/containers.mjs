import { execFileSync, execSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildStale } from '../parts/build-stale.mjs';
import { compare, readAloud, settled } from './facts.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const port = '4790';

/** A platform with its own name, and the secrets of the rehearsal. */
function platform(name, folder) {
  const flags = ['--env-file', path.join(folder, '.env'), '--project-name', name];
  const env = { ...process.env, SECRETS_FOLDER: path.join(folder, 'secrets') };
  const compose = (...args) =>
    execFileSync('docker', ['compose', ...flags, ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const query = async (database, sql) =>
    compose('exec', '-T', '-u', 'postgres', 'postgres', 'psql', '-d', database, '-Atc', sql)
      .split('\n')
      .filter(Boolean);
  const shell = (command, rest) => execSync(`docker compose ${flags.join(' ')} ${command} ${rest}`, { cwd: root, env });
  return { compose, query, shell, url: `http://localhost:${port}` };
}

/** Load, copy PostgreSQL while it runs, destroy everything, restore the copy elsewhere, republish, compare. */
export async function rehearseContainers(folder, say) {
  if (!(await buildStale(undefined, ['jobs', 'journeys']))) throw new Error('It could not be built.');
  const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  node('tools/secrets.mjs', '--exercise', '--folder', path.join(folder, 'secrets'));
  const file = path.join(folder, '.env');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('4400', port));
  const backup = path.join(folder, 'base.tar');
  const [first, second] = [platform('homeward-rehearsal', folder), platform('homeward-elsewhere', folder)];
  try {
    first.compose('up', '--wait');
    node('tools/story.mjs', '--sample', '--url', first.url);
    const before = { ...(await settled(first.query)), aloud: await readAloud(first.url) };
    say('loaded');
    first.shell(
      'exec -T -u postgres postgres pg_basebackup --checkpoint=fast --format=tar --wal-method=fetch -D -',
      `> ${backup}`,
    );
    say(`backed up while it ran (${(statSync(backup).size / 1e6).toFixed(0)} MB)`);
    first.compose('down', '--volumes');
    say('destroyed');
    second.compose('create', 'postgres');
    const unpack = 'tar -xf - -C /data && chown -R postgres:postgres /data && chmod 700 /data';
    execSync(`docker run --rm -i -v homeward-elsewhere_postgres:/data postgres:17 bash -c '${unpack}' < ${backup}`);
    second.compose('up', '--wait');
    second.compose('run', '--rm', 'migrate', 'republish');
    const after = { ...(await settled(second.query)), aloud: await readAloud(second.url) };
    say('restored elsewhere, with an empty Kafka');
    return compare(before, after);
  } finally {
    for (const one of [first, second]) one.compose('down', '--volumes', '--timeout', '5');
  }
}
