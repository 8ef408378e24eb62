import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { elapsedMs } from '@homeward/kernel';
import { Sentence } from '@homeward/deployment';
import { known, send, type KnownProcess } from './process-identity';
import { waitUntil } from './wait-until';

/** Waits between restarts: short at first, because most deaths are accidents; then longer, to spare the machine. */
export const backOffMs = [200, 500, 1_000, 2_000, 5_000, 10_000] as const;

/** A program that lived this long counts as healthy again. */
const wellAfterMs = 30_000;

/** Exit code for wrong configuration: a restart would end the same way. */
const exitConfiguration = 78;

export interface Supervision {
  name: string;
  start(): ChildProcess;
  /** Whether it can do its work. */
  isReady(): Promise<boolean>;
  /** The last relevant line of its log. */
  lastWords(): string;
  say(line: string): void;
  onChange(): void;
  /** It cannot be started at all. */
  onFatal(error: Sentence): void;
  stopSignal: NodeJS.Signals;
  stopMs: number;
}

/** Keeps one program running until it is stopped. */
export class Supervised {
  process?: KnownProcess;
  private child?: ChildProcess;
  private stopping = false;
  private deaths = 0;
  private startedAt = 0;
  private wasReady = false;

  constructor(private readonly about: Supervision) {}

  get name(): string {
    return this.about.name;
  }

  start(): void {
    const child = this.about.start();
    this.child = child;
    this.startedAt = elapsedMs();
    if (child.pid !== undefined) this.process = known(child.pid);
    child.once('error', () => this.died(null, null));
    child.once('exit', (code, signal) => this.died(code, signal));
    this.about.onChange();
  }

  /** @throws Sentence when it does not become ready */
  async ready(withinMs: number): Promise<void> {
    const answered = await waitUntil(() => this.stopping || this.about.isReady(), withinMs, 100);
    if (!answered) throw new Sentence(`${this.name} does not become ready. ${this.about.lastWords()}`.trim());
    this.wasReady = true;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child?.pid || hasEnded(child)) return;
    send(child.pid, this.about.stopSignal);
    if (await waitUntil(() => hasEnded(child), this.about.stopMs)) return;
    send(child.pid, 'SIGKILL');
    await waitUntil(() => hasEnded(child), 2_000);
  }

  private died(code: number | null, signal: NodeJS.Signals | null): void {
    this.process = undefined;
    if (this.stopping) return;
    const why = signal ?? `exit ${code}`;
    if (elapsedMs() - this.startedAt > wellAfterMs) this.deaths = 0;
    const wait = backOffMs[Math.min(this.deaths, backOffMs.length - 1)]!;
    this.deaths += 1;
    const hopeless = code === exitConfiguration || (!this.wasReady && this.deaths > 3);
    if (hopeless)
      return this.about.onFatal(new Sentence(`${this.name} cannot start (${why}). ${this.about.lastWords()}`.trim()));
    this.about.say(`${this.name} ended (${why}); it starts again in ${wait / 1_000} s`);
    void pause(wait).then(() => {
      if (!this.stopping) this.start();
    });
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;
