import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { atMoment, isTransient, seeingAll, traceIdOf } from '@homeward/kernel';
import { backoff } from './backoff';
import type { Broker, Subscription } from './broker';
import { look, noteAll, receive } from './inbox';
import { lanesOf } from './lanes';
import { factOf, isUnreadable, type Message, type Received } from './message';
import { MessageContext } from './message-context';
import { park, parkBehind, release } from './parking';
import type { Db, Tx } from './tx';
import { VersionsRead, unreadVersion } from './versions-read';

export interface ConsumerOptions {
  /** Group name: the service's. */
  consumer: string;
  broker: Broker;
  db: Db;
  /** The stream of a message type. */
  streamOf: (type: string) => string;
  /** Whether a message of one version can be handed to a handler that reads the other. */
  canRead: (type: string, wanted: string) => boolean;
  /** Returns a checked payload in the version that a handler wants; throws when it does not fit its published class. */
  read: (type: string, data: unknown, wanted: string) => unknown;
  log: (text: string, fields?: object) => void;
  /** Ends the process: a consumer that cannot go on must not sit there idle. */
  onFatal: (error: Error) => void;
}

/** The rest of a batch is left to the next member. */
class Stopped extends Error {}

/** How often a message is tried again before it parks for its content. */
const triesForContent = 3;
/** How many messages share a transaction, and for how long: others in the same server wait for it to end. */
const atOnce = 100;
const togetherMs = 40;

/**
 * Nest's decorators with these guarantees: a message is applied once; messages of one key in order, keys side by side;
 * one with wrong content parks with everything behind it; one whose dependencies are away waits.
 */
export class ConsumerStrategy extends Server implements CustomTransportStrategy {
  private subscription?: Subscription;
  private readonly stopping = new AbortController();
  private readonly versions: VersionsRead;

  constructor(private readonly options: ConsumerOptions) {
    super();
    this.versions = new VersionsRead(this.messageHandlers, options.canRead);
  }

  listen(callback: (error?: unknown) => void): void {
    const streams = [...new Set([...this.messageHandlers.keys()].map((type) => this.options.streamOf(type)))];
    const { consumer: group, broker, onFatal } = this.options;
    broker
      .subscribe({ group, streams, onFatal, onBatch: (batch, alive) => this.handleBatch(batch, alive) })
      .then((subscription) => {
        this.subscription = subscription;
        callback();
      }, callback);
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.subscription?.stop();
  }

  on(): void {
    throw new Error('This transport has no events to listen to.');
  }

  unwrap<T>(): T {
    return this.options.broker as T;
  }

  /** Plays a parked key, at an operator's request. */
  release(key: string): Promise<number> {
    const { db, consumer } = this.options;
    const passedBy = (message: Received) => this.meaningOf(message) === 'follows';
    return seeingAll('an operator releases what the service itself then does', () =>
      release(db, consumer, key, (tx, message) => this.dispatch(tx, message), passedBy),
    );
  }

  /**
   * Returns, or throws, only when no lane works on the batch any more: nobody still handles what is given back.
   * @returns whether any of it concerned this service
   */
  private async handleBatch(batch: Received[], stillAlive: () => Promise<void>): Promise<boolean> {
    let failed = false;
    const handleLane = async (lane: Received[]): Promise<void> => {
      for (let done = 0; done < lane.length; await stillAlive()) {
        if (failed || this.stopping.signal.aborted) throw new Stopped();
        done += await this.handleSome(lane.slice(done, done + atOnce), stillAlive);
      }
    };
    const lanes = lanesOf(batch.filter((m) => this.concerns(m))).map((lane) =>
      handleLane(lane).catch((error: unknown) => {
        failed = true;
        throw error;
      }),
    );
    await Promise.allSettled(lanes);
    await Promise.all(lanes);
    return lanes.length > 0;
  }

  private concerns(message: Received): boolean {
    return !['nothing', 'follows'].includes(this.meaningOf(message));
  }

  private meaningOf(message: Received) {
    return isUnreadable(message) ? 'unread' : this.versions.meaningOf(message);
  }

  /** Handles several in one transaction; when that fails, one by one, to find which one failed. @returns how many */
  private async handleSome(messages: Received[], stillAlive: () => Promise<void>): Promise<number> {
    if (messages.length > 1) {
      const done = await this.applyTogether(messages).catch(() => 0);
      if (done > 0) return done;
    }
    for (const message of messages) {
      if (this.stopping.signal.aborted) throw new Stopped();
      await this.handle(message, stillAlive);
      await stillAlive();
    }
    return messages.length;
  }

  /** Applies as many as time allows, from the front. Stops before a message with a parked key. @returns how many */
  private applyTogether(messages: Received[]): Promise<number> {
    const { db, consumer } = this.options;
    return db.$transaction(async (tx) => {
      const began = performance.now();
      const { seen, parked } = await look(tx, consumer, messages);
      const applied: string[] = [];
      let done = 0;
      for (const message of messages) {
        if (parked.has(message.key) || performance.now() - began > togetherMs || this.stopping.signal.aborted) break;
        const fact = factOf(message);
        if (!seen.has(fact)) {
          await this.dispatch(tx, message);
          seen.add(fact);
          applied.push(fact);
        }
        done++;
      }
      await noteAll(tx, consumer, applied);
      return done;
    });
  }

  private async handle(message: Received, stillAlive: () => Promise<void>): Promise<void> {
    for (let attempt = 1, tries = 1; ; attempt++) {
      try {
        return await this.applyOnce(message);
      } catch (error) {
        if (this.stopping.signal.aborted) throw error;
        if (!isTransient(error) && tries++ >= triesForContent)
          return await this.giveUp(message, error as Error, attempt);
        await stillAlive();
        await backoff(attempt, 25, 5_000, this.stopping.signal);
      }
    }
  }

  private async applyOnce(message: Received): Promise<void> {
    const { db, consumer } = this.options;
    const verdict = await db.$transaction(async (tx) => {
      const found = await receive(tx, consumer, message);
      if (found === 'fresh') await this.dispatch(tx, message);
      return found;
    });
    if (verdict === 'behind-parked' && !(await parkBehind(db, consumer, message))) await this.applyOnce(message);
  }

  protected async dispatch(tx: Tx, message: Received): Promise<void> {
    if (isUnreadable(message)) throw new Error('unreadable message');
    const handled = this.versions.handledOf(message.type);
    if (this.versions.meaningOf(message) === 'unread') throw unreadVersion(message.type, handled);
    await atMoment(new Date(message.time), async () => {
      for (const wanted of handled) {
        const data = this.options.read(message.type, message.data, wanted);
        await this.callAll(this.messageHandlers.get(wanted)!, data, message, tx);
      }
    });
  }

  private async callAll(first: MessageHandler, data: unknown, message: Message, tx: Tx): Promise<void> {
    for (
      let handler: MessageHandler | undefined = first;
      handler;
      handler = handler.next as MessageHandler | undefined
    ) {
      const result: unknown = await handler(data, new MessageContext([message, tx]));
      if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
    }
  }

  /** The reason names the kind of failure and never its text, which may quote the payload. */
  private async giveUp(message: Received, error: Error, attempts: number): Promise<void> {
    const reason = isUnreadable(message) ? 'unreadable' : (error.name ?? 'unknown');
    await this.options.db.$transaction((tx) => park(tx, this.options.consumer, message, reason, attempts));
    const traceId = isUnreadable(message) ? undefined : traceIdOf(message.traceparent);
    this.options.log('message parked', { messageId: message.id, stream: message.stream, reason, attempts, traceId });
  }
}
