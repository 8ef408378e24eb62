import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { relayLock } from '@homeward/messaging';
import { until } from '../api';
import type { Part } from './parts';
import { Surroundings } from './surroundings';
import { databaseOf } from './verdict';

/** What `tools/faults/containers.mjs` writes about the compose project that it started. */
export interface ComposeProject {
  name: string;
  url: string;
  demoPassword: string;
  /** PostgreSQL's port on this machine and the password of its superuser. */
  postgres: { port: number; password: string };
  /** The broker's port on this machine, and the port that it gives to clients on it. */
  kafka: { port: number; advertised: number };
}

interface Container {
  Id: string;
  Name: string;
  State: { Running: boolean };
  Config: { Labels: Record<string, string> };
  NetworkSettings: {
    Networks: Record<string, { IPAddress: string }>;
    Ports: Record<string, { HostPort: string }[] | null>;
  };
}

const relayHolderSql = `
  SELECT host(client_addr) AS address FROM pg_locks l JOIN pg_stat_activity a USING (pid)
  WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.granted AND a.datname = current_database()
    AND (l.classid::bigint << 32) | l.objid::bigint = hashtext('${relayLock}')`;
const servicePort = '4000/tcp';

const docker = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)('docker', args, { maxBuffer: 16e6 })).stdout.trim();
const serviceOf = (c: Container): string => c.Config.Labels['com.docker.compose.service']!;

/** The platform in containers: services scaled out, on Kafka and PostgreSQL in containers of their own. */
export class Containers extends Surroundings {
  readonly postgres: Part = this.server('postgres');
  readonly kafka: Part = this.server('kafka');

  readonly project: ComposeProject;

  constructor(file: string) {
    super();
    this.project = JSON.parse(readFileSync(file, 'utf8')) as ComposeProject;
  }

  get url(): string {
    return this.project.url;
  }

  get demoPassword(): string {
    return this.project.demoPassword;
  }

  database(name: string): string {
    const { port, password } = this.project.postgres;
    return `postgresql://postgres:${password}@127.0.0.1:${port}/${name}`;
  }

  async programs(): Promise<Part[]> {
    return (await this.withPorts()).map((c) => this.program(c));
  }

  async relayOf(service: string): Promise<Part> {
    let found: Container | undefined;
    await until(`${service} has one active relay`, async () => {
      const holders = await this.rows<{ address: string }>(databaseOf(service), relayHolderSql);
      if (holders.length > 1) throw new Error(`${service} has ${holders.length} active relays.`);
      found = (await this.withPorts()).find((c) =>
        Object.values(c.NetworkSettings.Networks).some((n) => n.IPAddress === holders[0]?.address),
      );
      return found !== undefined;
    });
    return this.program(found!);
  }

  protected async healthPorts(): Promise<number[] | undefined> {
    const ports = (await this.withPorts()).map((c) => Number(c.NetworkSettings.Ports[servicePort]?.[0]?.HostPort));
    return ports.every(Boolean) ? ports : undefined;
  }

  private async withPorts(): Promise<Container[]> {
    const label = (what: string): string[] => ['--filter', `label=com.docker.compose.${what}`];
    const ids = (await docker('ps', '-aq', ...label(`project=${this.project.name}`), ...label('oneoff=False'))).split(
      '\n',
    );
    const all = JSON.parse(await docker('inspect', ...ids)) as Container[];
    return all.filter((c) => !['postgres', 'kafka', 'roles', 'migrate', 'topics'].includes(serviceOf(c)));
  }

  /** Killed from inside, so that the restart policy restarts it. */
  private program({ Id, Name }: Container): Part {
    return {
      name: Name.replace(`/${this.project.name}-`, ''),
      kill: () => docker('exec', Id, 'sh', '-c', 'kill -9 -1').then(ignored, ignored),
      halt: () => docker('pause', Id).then(ignored),
      goOn: () => docker('unpause', Id).then(ignored),
    };
  }

  /** The server is the first process of its container, which nobody inside can kill: an operator restarts it. */
  private server(service: string): Part {
    const id = (): string => `${this.project.name}-${service}-1`;
    return {
      name: service,
      kill: () =>
        docker('kill', id())
          .then(() => docker('start', id()))
          .then(ignored),
      halt: () => docker('pause', id()).then(ignored),
      goOn: () => docker('unpause', id()).then(ignored),
    };
  }
}

const ignored = (): void => undefined;
