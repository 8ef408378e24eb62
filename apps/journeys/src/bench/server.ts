import { readFileSync } from 'node:fs';

/** What the state file says about the platform that is measured. */
export interface Server {
  broker: 'postgres' | 'kafka';
  url: string;
  dataFolder: string;
  postgres: { port: number; pid: number };
  processes: Record<string, { pid: number }>;
  secretsFile: string;
}

/** The administrator's connection to one database. */
export function connectionTo(server: Server, database: string) {
  const { superuser } = JSON.parse(readFileSync(server.secretsFile, 'utf8')) as { superuser: string };
  return { host: '127.0.0.1', port: server.postgres.port, user: 'postgres', password: superuser, database };
}
