import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Observable } from 'rxjs';
import { currentScope, elapsedMs, inScope, momentOfWork } from '@homeward/kernel';
import { pause } from '@homeward/messaging';
import { InjectDatabase } from '@homeward/runtime';
import { ReadFigures } from '../figures/read-figures';
import type { Database } from '../storage/prisma';
import { eventOf, type EventStream } from './event-stream';
import { Readers, heartbeat, type Change, type Reader } from './readers';

/**
 * How often to look for changes; the handbook asks for figures no older than 10 s
 * (docs/handbook/numbers.md#acceptance).
 */
const lookEveryMs = 100;
/** Silence longer than this makes a proxy hang up. */
const heartbeatEveryMs = 15_000;

const newestSql = `
  SELECT w.id AS "operationId", (SELECT max(e.id) FROM feed_entry e WHERE e.operation_id = w.id) AS newest
  FROM unnest($1::uuid[]) AS w (id)`;

/** Figures of one operation as one scope shows them, whole or with small cells hidden, with all who read them. */
interface Watched {
  operationId: string;
  scope: string;
  whole: boolean;
  readers: Readers;
  /**
   * The figures last read, without their time. Entries of two transactions can become visible in the other order: after a
   * change they are read once more, and sent again where they differ.
   */
  read: string;
  settling: boolean;
  recent?: { at: number; change: Promise<Change> };
}

/** Streams of figures. One look finds what has changed for all readers; figures are read once for all of a scope. */
@Injectable()
export class LiveFigures implements OnModuleInit, OnModuleDestroy {
  private readonly watched = new Map<string, Watched>();
  private readonly stopped = new AbortController();

  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly figures: ReadFigures,
  ) {}

  /** Outside of every request: neither the time nor the scope of one counts for all. */
  onModuleInit(): void {
    void this.look();
  }

  onModuleDestroy(): void {
    this.stopped.abort();
  }

  /**
   * Sends figures until it is unsubscribed from, or the reader is let go.
   * @param whole whether its reader may see each person
   * @param after id of the last change that the reader saw; without it, or when no change has it, a snapshot comes first
   */
  to(events: EventStream, operationId: string, whole: boolean, after?: bigint): Observable<void> {
    return new Observable((stream) => {
      const one = this.watch(operationId, whole);
      const { readers } = one;
      const reader: Reader = { ...events, letGo: () => stream.complete() };
      readers.join(reader);
      let refused = false; // a refusal is still sent, instead of a stream
      this.first(one, after).then(
        ({ seen, event }) => readers.begin(reader, seen, event),
        (error: unknown) => {
          refused = true;
          stream.error(error);
        },
      );
      return () => {
        readers.leave(reader);
        if (!refused) events.end();
      };
    });
  }

  private watch(operationId: string, whole: boolean): Watched {
    const scope = currentScope();
    const key = `${operationId} ${scope} ${whole}`;
    const known = this.watched.get(key);
    if (known) return known;
    const one = { operationId, scope, whole, readers: new Readers(), read: '', settling: false };
    this.watched.set(key, one);
    return one;
  }

  private async first(one: Watched, after?: bigint): Promise<{ seen: bigint; event: Buffer }> {
    const { id, data } = await this.recent(one);
    // Who has all of it gets a heartbeat: with it the answer begins.
    if (after === id) return { seen: id, event: heartbeat };
    const type = after !== undefined && after < id ? 'change' : 'snapshot';
    return { seen: id, event: eventOf(type, data, id) };
  }

  /** Thousands who come again at once share their first figures; who sees another moment than now reads their own. */
  private recent(one: Watched): Promise<Change> {
    if (momentOfWork()) return this.read(one);
    const { recent } = one;
    if (recent && elapsedMs() - recent.at < lookEveryMs) return recent.change;
    one.recent = { at: elapsedMs(), change: this.read(one) };
    return one.recent.change;
  }

  private async read({ operationId, whole }: Watched): Promise<Change> {
    const id = (await this.newestOf([operationId])).get(operationId) ?? 0n;
    return { id, data: JSON.stringify(await this.figures.ofOperation(operationId, whole)) };
  }

  private async newestOf(operations: string[]): Promise<Map<string, bigint>> {
    type Row = { operationId: string; newest: bigint | null };
    const rows = await this.db.$queryRawUnsafe<Row[]>(newestSql, operations);
    return new Map(rows.map(({ operationId, newest }) => [operationId, newest ?? 0n]));
  }

  private async look(): Promise<void> {
    const { signal } = this.stopped;
    for (let quietMs = 0; !signal.aborted; quietMs += lookEveryMs) {
      await pause(lookEveryMs, signal);
      for (const [key, { readers }] of this.watched) if (readers.isEmpty) this.watched.delete(key);
      const all = [...this.watched.values()];
      if (all.length === 0) continue;
      const newest = await this.newestOf([...new Set(all.map((w) => w.operationId))]).catch(() => undefined);
      for (const one of all) await this.follow(one, newest?.get(one.operationId));
      if (quietMs < heartbeatEveryMs) continue;
      quietMs = 0;
      for (const { readers } of all) await readers.heartbeat();
    }
  }

  /** @param newest undefined while the database does not answer: readers come again, and say from where */
  private async follow(one: Watched, newest: bigint | undefined): Promise<void> {
    const { operationId, scope, whole, readers } = one;
    try {
      if (newest === undefined) return readers.letAllGo();
      const moved = newest > (readers.latest?.id ?? -1n);
      if (!moved && !one.settling) return;
      const figures = await inScope(scope, () => this.figures.ofOperation(operationId, whole));
      const read = JSON.stringify({ ...figures, asOf: undefined });
      const again = !moved && read !== one.read;
      if (moved || again) await readers.change({ id: newest, data: JSON.stringify(figures) }, again);
      Object.assign(one, { read, settling: moved });
    } catch {
      readers.letAllGo();
    }
  }
}
