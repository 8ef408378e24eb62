import Dexie, { type Table } from 'dexie';
import type { Deed } from './deed';
import type { Sealed } from './seal';
import { deviceName } from './device-name';

/** One thing done here that the platform has to learn. Who it is about is only in `sealed`. */
export interface QueueRow {
  /** The idempotency key of the request, or the id of the scan. */
  id: string;
  user: string;
  at: number;
  no: boolean;
  /** What it is, and of which flight: counted without the key of whoever did it. */
  kind?: Deed['kind'];
  flight?: string;
  /** The only page that may send it, while its user looks: later nobody would see what came of it. */
  page?: string;
  /** `unclear`: taken back after it had gone out, so that it may have arrived. */
  state: 'waiting' | 'sent' | 'refused' | 'expired' | 'unclear';
  /** Requests that ended without an answer. */
  tries: number;
  /** A request with it has gone out, or is on its way: it may have arrived. */
  left?: boolean;
  /** Somebody has seen how it ended. */
  noted: boolean;
  sealed?: Sealed;
  /** What the platform answered. */
  result?: Sealed;
}

/** What was read, or typed and not sent, by its name. */
export interface KeptRow {
  name: string;
  user: string;
  at: number;
  until: number;
  sealed: Sealed;
}

export interface SessionRow extends KeptRow {
  /** When its tab was loaded last. */
  begunAt?: number;
  /** Whoever goes on with it has to sign in first: it was closed, or nobody was there for long. */
  asks?: boolean;
}

/** What this browser keeps. Whatever is about people is sealed with a key that no script can read out. */
export class Device extends Dexie {
  readonly keys!: Table<{ user: string; key: CryptoKey; id?: string }, string>;
  readonly queue!: Table<QueueRow, string>;
  readonly kept!: Table<KeptRow, [string, string]>;
  readonly drafts!: Table<KeptRow, [string, string]>;
  readonly settings!: Table<{ name: string; value: unknown }, string>;
  readonly sessions!: Table<SessionRow, string>;

  constructor(name = deviceName) {
    // written to the disk, not to a buffer, before anything is shown as kept
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      keys: 'user',
      queue: 'id, user',
      kept: '[user+name], user',
      drafts: '[user+name], user',
      sessions: 'name',
      settings: 'name',
    });
  }
}

let opened: Device | undefined;
export const device = (): Device => (opened ??= new Device());
