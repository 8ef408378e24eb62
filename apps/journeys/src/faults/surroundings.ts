import { readFileSync } from 'node:fs';
import { Client } from 'pg';

interface PlatformState {
  url: string;
  ready: boolean;
  supervisor: { pid: number };
  processes: Record<string, { pid: number; port: number }>;
  postgres: { port: number; pid?: number };
  secretsFile: string;
  demoPassword: string;
}

/** The running platform, as its own state file and its databases tell of it. */
export class Surroundings {
  private readonly superuser: string;

  constructor(private readonly stateFile: string) {
    this.superuser = (JSON.parse(readFileSync(this.state().secretsFile, 'utf8')) as { superuser: string }).superuser;
  }

  state(): PlatformState {
    return JSON.parse(readFileSync(this.stateFile, 'utf8')) as PlatformState;
  }

  database(name: string): string {
    return `postgresql://postgres:${this.superuser}@127.0.0.1:${this.state().postgres.port}/${name}`;
  }

  /** Rows of one database; tries again while its server comes back. */
  async rows<T extends object>(database: string, sql: string, values: unknown[] = []): Promise<T[]> {
    for (const end = performance.now() + 60_000; ; await new Promise((resolve) => setTimeout(resolve, 200))) {
      const client = new Client({ connectionString: this.database(database) });
      client.on('error', () => undefined);
      try {
        await client.connect();
        return (await client.query<T>(sql, values)).rows;
      } catch (error) {
        if (performance.now() > end) throw error;
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  }

  /** Whether every program answers that it can work. */
  async allReady(): Promise<boolean> {
    const { processes } = this.state();
    const answers = await Promise.all(
      Object.values(processes).map(({ port }) =>
        fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
          (r) => r.ok,
          () => false,
        ),
      ),
    );
    return answers.every(Boolean);
  }
}
