import type { MessageEvent } from '@nestjs/common';

/** Figures of an operation as all its readers get them; `data` is written once. */
export interface Change {
  id: bigint;
  data: string;
}

export interface Reader {
  send: (event: MessageEvent) => void;
  /** Ends the stream; the reader's program asks again, and says from where. */
  letGo: () => void;
  /** Whether what was sent to them waits to be read. */
  isBehind: () => boolean;
}

/** Who reads the figures of one operation, as far as one scope shows them. */
export class Readers {
  latest?: Change;
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
  begin(reader: Reader, seen: bigint, first?: MessageEvent): void {
    if (!this.all.has(reader)) return;
    if (first) reader.send(first);
    this.all.set(reader, seen);
    if (this.latest && this.latest.id > seen) this.tell(reader, this.latest);
  }

  /** @param again to those as well who have figures of the same entry */
  change(change: Change, again = false): void {
    this.latest = change;
    for (const [reader, seen] of this.all)
      if (seen !== undefined && (again || seen < change.id)) this.tell(reader, change);
  }

  heartbeat(): void {
    for (const [reader, seen] of this.all) if (seen !== undefined) this.pass(reader, { type: 'heartbeat', data: '' });
  }

  letAllGo(): void {
    for (const reader of this.all.keys()) reader.letGo();
  }

  private tell(reader: Reader, { id, data }: Change): void {
    this.all.set(reader, id);
    this.pass(reader, { type: 'change', id: String(id), data });
  }

  /** Who does not read is let go: what waits for them would fill the memory. */
  private pass(reader: Reader, event: MessageEvent): void {
    if (reader.isBehind()) reader.letGo();
    else reader.send(event);
  }
}
