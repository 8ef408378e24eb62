import type { Message, Place, Received } from './message';

export interface Subscription {
  stop(): Promise<void>;
}

export interface SubscribeOptions {
  /** Consumer group: the service's name. */
  group: string;
  streams: string[];
  /**
   * Handles one batch. When it returns, every message is applied or parked, and the position moves; when it throws, the
   * whole batch comes again.
   * @returns whether any of it concerned the group: a batch that did not may come again
   */
  onBatch(batch: Received[], stillAlive: () => Promise<void>): Promise<boolean>;
  /** The subscription cannot go on; the process should end and be restarted. */
  onFatal(error: Error): void;
}

/** How far a consumer group is behind on one stream. */
export interface Lag {
  stream: string;
  /** Messages published and not yet applied or parked. */
  messages: number;
  /** Age of the oldest of them in seconds; 0 when there is none, absent where the broker cannot say. */
  oldestSeconds?: number;
}

/** Carries messages between services: the PostgreSQL log or Apache Kafka. */
export interface Broker {
  readonly kind: 'postgres' | 'kafka';
  /** Resolves when all are durably accepted, in order per key. */
  publish(messages: Message[]): Promise<void>;
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  /** How far a group is behind on each of these streams. */
  lag(group: string, streams: string[]): Promise<Lag[]>;
  /** The last place of each part of these streams, as it is now. */
  ends(streams: string[]): Promise<Place[]>;
  /** Whether everything ever published on these streams is still there. */
  isWhole(streams: string[]): Promise<boolean>;
  /** Deletes messages so many days old that every group is past, unless the broker itself does. @returns how many */
  prune(keepDays: number, atMost: number): Promise<number>;
  /** Resets a group without members to the first message of each stream. */
  restart(group: string, streams: string[]): Promise<void>;
  close(): Promise<void>;
}

/** The broker will never accept this message (too large, say). The relay holds its key and goes on with others. */
export class UnpublishableMessage extends Error {
  constructor(
    readonly messageId: string,
    reason: string,
  ) {
    super(reason);
  }
}
