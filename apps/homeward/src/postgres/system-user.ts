import { existsSync, readFileSync, statSync } from 'node:fs';
import { runsAsRoot } from '../data/data-folder';

export interface SystemUser {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root: the owner of its files runs it, `postgres` where that exists, else `nobody`. */
export function postgresUser(clusterFolder: string, users = '/etc/passwd'): SystemUser {
  if (!runsAsRoot()) return {};
  if (existsSync(clusterFolder)) {
    const { uid, gid } = statSync(clusterFolder);
    if (uid !== 0) return { uid, gid };
  }
  const lines = readFileSync(users, 'utf8').split('\n');
  const line = lines.find((l) => l.startsWith('postgres:')) ?? lines.find((l) => l.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}
