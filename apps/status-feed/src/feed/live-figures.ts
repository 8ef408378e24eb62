import { Injectable, type MessageEvent } from '@nestjs/common';
import { Observable } from 'rxjs';
import { pause } from '@homeward/messaging';
import { InjectDatabase } from '@homeward/runtime';
import { ReadFigures } from '../figures/read-figures';
import type { Database } from '../storage/prisma';

/**
 * How often to look for changes; the handbook asks for figures no older than 10 s
 * (docs/handbook/numbers.md#acceptance).
 */
const lookEveryMs = 500;
/** Silence longer than this makes a proxy hang up. */
const heartbeatEveryMs = 15_000;

/** One stream of figures per reader, from the log of changes. */
@Injectable()
export class LiveFigures {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly figures: ReadFigures,
  ) {}

  /** @param after id of the last change the reader saw; without it, or when no change has it, a snapshot comes first */
  of(operationId: string, after: bigint | undefined): Observable<MessageEvent> {
    return new Observable((reader) => {
      const stopped = new AbortController();
      this.run(operationId, after, (event) => reader.next(event), stopped.signal).catch((error: unknown) =>
        reader.error(error),
      );
      return () => stopped.abort();
    });
  }

  private async run(
    operationId: string,
    after: bigint | undefined,
    send: (e: MessageEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const newest = await this.last(operationId);
    let seen = after !== undefined && after <= newest ? after : newest;
    if (seen !== after) send(await this.figuresAs('snapshot', operationId, seen));
    for (let quietMs = 0; !signal.aborted; quietMs += lookEveryMs) {
      const last = await this.last(operationId);
      if (last > seen) {
        seen = last;
        quietMs = 0;
        send(await this.figuresAs('change', operationId, seen));
      } else if (quietMs >= heartbeatEveryMs) {
        quietMs = 0;
        send({ type: 'heartbeat', data: '' });
      }
      await pause(lookEveryMs, signal);
    }
  }

  private async last(operationId: string): Promise<bigint> {
    const row = await this.db.feedEntry.findFirst({ where: { operationId }, orderBy: { id: 'desc' } });
    return row?.id ?? 0n;
  }

  private async figuresAs(type: string, operationId: string, id: bigint): Promise<MessageEvent> {
    return { type, id: String(id), data: await this.figures.ofOperation(operationId) };
  }
}
