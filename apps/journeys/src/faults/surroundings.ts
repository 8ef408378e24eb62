import { Client } from 'pg';
import type { Part } from './parts';

/** The running platform as the campaign sees it: its address, its databases and the parts it can act on. */
export abstract class Surroundings {
  abstract readonly url: string;
  abstract readonly demoPassword: string;
  abstract readonly postgres: Part;

  abstract database(name: string): string;

  /** The programs that run now; a service may have several. */
  abstract programs(): Promise<Part[]>;

  /** The one program of a service that publishes its outbox now. @throws when there are two, or none for a while */
  abstract relayOf(service: string): Promise<Part>;

  /** The ports for health checks of all programs; undefined while one of them does not run. */
  protected abstract healthPorts(): Promise<number[] | undefined>;

  /** Whether every program reports that it is ready. */
  async allReady(): Promise<boolean> {
    const ports = await this.healthPorts();
    if (!ports) return false;
    const answers = await Promise.all(
      ports.map((port) =>
        fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
          (r) => r.ok,
          () => false,
        ),
      ),
    );
    return answers.every(Boolean);
  }

  /** Rows of one database; retries while its server comes back. */
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
}
