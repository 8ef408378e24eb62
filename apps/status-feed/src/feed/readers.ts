import { setTimeout as pause } from 'node:timers/promises';
import { eventOf, type EventStream } from './event-stream';

/** Figures of an operation, as JSON. */
export interface Change {
  id: bigint;
  data: string;
}

export interface Reader extends EventStream {
  /** Ends the stream; the reader's program asks again, and says from where. */
  letGo: () => void;
}

/**
 * How many are written to before other requests have their turn, here and in the gateway, which passes each event on: five
 * thousand readers take a fifth of a second.
 */
const inOneGo = 100;
const restMs = 4;

export const heartbeat = eventOf('heartbeat', '');

/** Who reads the figures of one operation, as far as one scope shows them. */
export class Readers {
  latest?: { id: bigint; event: Buffer };
  /** What each has; undefined for one whose first figures are being read. */
  private readonly all = new Map<Reader, bigint | undefined>();

  get isEmpty(): boolean {
    return this.all.size === 0;
  }

  join(reader: Reader): void {
    this.all.set(reader, undefined);
  }

  leave(reader: Reader): void {
    this.all.delete(reader);
  }

  /** The first figures of a reader; then, what changed while they were read. */
  begin(reader: Reader, seen: bigint, first: Buffer): void {
    if (!this.all.has(reader)) return;
    reader.write(first);
    this.all.set(reader, seen);
    if (this.latest && this.latest.id > seen) this.tell(reader, this.latest);
  }

  /** @param again to those as well who have figures of the same entry */
  change({ id, data }: Change, again = false): Promise<void> {
    const latest = (this.latest = { id, event: eventOf('change', data, id) });
    return this.each((reader, seen) => {
      if (again || seen < id) this.tell(reader, latest);
    });
  }

  heartbeat(): Promise<void> {
    return this.each((reader) => this.pass(reader, heartbeat));
  }

  private async each(tell: (reader: Reader, seen: bigint) => void): Promise<void> {
    for (const [n, reader] of [...this.all.keys()].entries()) {
      const seen = this.all.get(reader); // nobody who left meanwhile
      if (seen !== undefined) tell(reader, seen);
      if (n % inOneGo === inOneGo - 1) await pause(restMs);
    }
  }

  letAllGo(): void {
    for (const reader of this.all.keys()) reader.letGo();
  }

  private tell(reader: Reader, { id, event }: { id: bigint; event: Buffer }): void {
    this.all.set(reader, id);
    this.pass(reader, event);
  }

  /** Who does not read is let go: what waits for them would fill the memory. */
  private pass(reader: Reader, event: Buffer): void {
    if (reader.isBehind()) reader.letGo();
    else reader.write(event);
  }
}
