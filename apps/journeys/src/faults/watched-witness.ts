import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { until } from '../api';
import { processPart } from './parts';
import type { Surroundings } from './surroundings';

const schema = `
  CREATE TABLE IF NOT EXISTS witnessed (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message_id UUID NOT NULL, stream TEXT NOT NULL, key TEXT NOT NULL, type TEXT NOT NULL)`;

/** The witness as a process that can be killed, and is restarted when it ends. */
export class WatchedWitness {
  readonly part = processPart('witness', () => this.child?.pid);
  private child?: ChildProcess;
  private stopping = false;
  restarts = -1;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly about: { program: string; log: string; kafka: string | undefined; eventKeys: string },
  ) {}

  /** @param messagingSql the tables that every service has: inbox, parked messages */
  async prepare(messagingSql: string): Promise<void> {
    await this.surroundings.rows('postgres', 'CREATE DATABASE witness');
    await this.surroundings.rows('witness', `${messagingSql};${schema}`);
    this.start();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.child?.kill('SIGCONT');
    this.child?.kill('SIGTERM');
    await until('the witness ended', () =>
      Promise.resolve(this.child?.exitCode !== null || this.child?.signalCode !== null),
    );
  }

  private start(): void {
    this.restarts++;
    const { program, kafka, eventKeys } = this.about;
    const log = openSync(this.about.log, 'a');
    const child = spawn(process.execPath, [program, '--witness'], {
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        DATABASE_URL: this.surroundings.database('witness'),
        EVENT_KEYS_FILE: eventKeys,
        ...(kafka ? { KAFKA_BROKERS: kafka } : { BROKER_DATABASE_URL: this.surroundings.database('broker') }),
      },
    });
    this.child = child;
    child.once('exit', () => {
      if (!this.stopping) setTimeout(() => this.start(), 200);
    });
  }
}
