import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Sentence } from '@homeward/deployment';
import type { SystemUser } from './system-user';

const run = promisify(execFile);

interface Cluster {
  programs: string;
  /** The folder that PostgreSQL owns. */
  folder: string;
  user: SystemUser;
  password: string;
}

const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';

/** Creates the database cluster, once. Remains of a failed first start are deleted: they hold no data yet. */
export async function createCluster({ programs, folder, user, password }: Cluster): Promise<void> {
  if (existsSync(path.join(folder, 'PG_VERSION')) && existsSync(path.join(folder, 'homeward-complete'))) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined) for (const one of [folder, passwordFile]) chownSync(one, user.uid, user.gid!);
  const flags = [
    '--auth=scram-sha-256',
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    `--locale=${locale}`,
  ];
  try {
    await run(path.join(programs, 'initdb'), [`--pgdata=${folder}`, ...flags], {
      ...user,
      cwd: '/',
      env: { ...process.env, LC_ALL: locale },
    });
    writeFileSync(path.join(folder, 'homeward-complete'), '');
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Sentence(
      `PostgreSQL could not be set up: ${stderr?.trim().split('\n').pop() ?? (error as Error).message}`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
