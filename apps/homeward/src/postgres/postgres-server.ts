import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { lastLine } from '../processes/last-line';
import { Supervised, type Supervision } from '../processes/supervised';
import { postgresPrograms } from './binaries';
import { createCluster } from './create-cluster';
import { flagsFor } from './settings';
import { stopOldServer } from './stop-old-server';
import { postgresUser } from './system-user';

export interface PostgresOptions extends Pick<Supervision, 'say' | 'onChange' | 'onFatal'> {
  dataFolder: string;
  port: number;
  password: string;
  /** Called as soon as it runs, so that it can be stopped even when it never becomes ready. */
  onStarted(server: Supervised): void;
}

const answers = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

export const adminUrl = (
  { port, password }: Pick<PostgresOptions, 'port' | 'password'>,
  database = 'postgres',
): string => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;

/** The embedded PostgreSQL: a real server from npm, supervised like every program. */
export async function startPostgres(options: PostgresOptions): Promise<void> {
  const folder = path.join(options.dataFolder, 'postgres');
  mkdirSync(path.join(options.dataFolder, 'logs'), { recursive: true });
  const log = path.join(options.dataFolder, 'logs/postgres.log');
  const user = postgresUser(folder);
  const programs = postgresPrograms(options.dataFolder);
  await stopOldServer(folder);
  await createCluster({ programs, folder, user, password: options.password });

  const server = new Supervised({
    name: 'postgres',
    say: options.say,
    onChange: options.onChange,
    onFatal: options.onFatal,
    stopSignal: 'SIGINT', // "fast": rolls back what is open, then ends
    stopMs: 10_000,
    lastWords: () => lastLine(log),
    isReady: () => answers(adminUrl(options)),
    start: () => {
      const out = openSync(log, 'a', 0o600);
      // Its own process group, so that Ctrl-C in the terminal does not reach it before the services have ended.
      const child = spawn(path.join(programs, 'postgres'), ['-D', folder, ...flagsFor(options.port)], {
        ...user,
        cwd: '/',
        detached: true,
        stdio: ['ignore', out, out],
      });
      closeSync(out);
      return child;
    },
  });
  options.onStarted(server);
  server.start();
  await server.ready(20_000);
}
