import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { atMoment, isTransient, seeingAll, traceIdOf } from '@homeward/kernel';
import { Authenticity, NotAuthentic, besideGenuine, type SetAsideFor } from './authentic/authenticity';
import { OutOfSequence, outOfSequence } from './authentic/sequence';
import { backoff } from './backoff';
import type { Subscription } from './broker';
import type { ConsumerOptions } from './consumer-options';
import { isOutOfSequence, look, noteAll, noteIn, receive, type Looked } from './inbox';
import { lanesOf } from './lanes';
import { factOf, isUnreadable, type Message, type Received } from './message';
import { MessageContext } from './message-context';
import { park, parkBehind, release } from './parking';
import type { Tx } from './tx';
import { VersionsRead, unreadVersion } from './versions-read';

/** The rest of a batch is left to the next member. */
class Stopped extends Error {}

/** How often a message is tried again before it parks for its content. */
const triesForContent = 3;
/** How many messages share a transaction, and for how long: others in the same server wait for it to end. */
const atOnce = 100;
const togetherMs = 40;
const few = 25; // so few share one whatever their keys: a transaction costs more than they do

/**
 * Nest's decorators with these guarantees: a message is applied once; messages of one key in order, different keys in parallel;
 * one with wrong content is parked with every later one of its key; one whose dependencies are unavailable waits; one that
 * is not from the service that publishes it, or comes again after later ones, is set aside.
 */
export class ConsumerStrategy extends Server implements CustomTransportStrategy {
  private subscription?: Subscription;
  private readonly stopping = new AbortController();
  private readonly versions: VersionsRead;
  private readonly authenticity: Authenticity;

  /** @param since the consumer whose older messages need no signature either: itself, or the one that it follows */
  constructor(
    private readonly options: ConsumerOptions,
    since = options.consumer,
  ) {
    super();
    this.authenticity = new Authenticity({ ...options, consumer: since });
    this.versions = new VersionsRead(this.messageHandlers, options.canRead);
  }

  listen(callback: (error?: unknown) => void): void {
    const streams = [...new Set([...this.messageHandlers.keys()].map((type) => this.options.streamOf(type)))];
    const { consumer: group, broker, onFatal } = this.options;
    this.authenticity
      .prepare(streams)
      .then(() =>
        broker.subscribe({ group, streams, onFatal, onBatch: (batch, alive) => this.handleBatch(batch, alive) }),
      )
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
      release(db, consumer, key, (tx, message, looked) => this.playParked(tx, key, message, looked), passedBy),
    );
  }

  private async playParked(tx: Tx, key: string, message: Received, looked: Looked): Promise<void> {
    if (!isUnreadable(message) && !this.authenticity.holdsParked(message, this.wantedOf(message)))
      throw new NotAuthentic();
    if (!isUnreadable(message) && isOutOfSequence(message, looked)) {
      if (key !== message.key) throw new OutOfSequence(); // it was set aside for this, and still is behind
      return this.setAside(tx, message, outOfSequence);
    }
    await this.dispatch(tx, message);
    await noteAll(tx, this.options.consumer, [message]);
  }

  private foreign(message: Received): SetAsideFor | undefined {
    return this.authenticity.against(message, (readable) => this.wantedOf(readable));
  }

  /** A type that a handler reads, whichever version of it the message is. */
  private wantedOf({ type }: Message): string {
    return this.versions.handledOf(type)[0] ?? type;
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
    const concerned = batch.filter((m) => this.concerns(m));
    const done = concerned.length <= few ? await this.handleTogether(concerned) : 0;
    const lanes = lanesOf(concerned.slice(done)).map((lane) =>
      handleLane(lane).catch((error: unknown) => {
        failed = true;
        throw error;
      }),
    );
    await Promise.allSettled(lanes);
    await Promise.all(lanes);
    return concerned.length > 0;
  }

  private concerns(message: Received): boolean {
    return !['nothing', 'follows'].includes(this.meaningOf(message));
  }

  private meaningOf(message: Received) {
    return isUnreadable(message) ? 'unread' : this.versions.meaningOf(message);
  }

  /** Handles several in one transaction; when that fails, one by one, to find which one failed. @returns how many */
  private async handleSome(messages: Received[], stillAlive: () => Promise<void>): Promise<number> {
    const done = await this.handleTogether(messages);
    if (done > 0) return done;
    for (const message of messages) {
      if (this.stopping.signal.aborted) throw new Stopped();
      await this.handle(message, stillAlive);
      await stillAlive();
    }
    return messages.length;
  }

  /** @returns how many from the front were handled in one transaction: none where that fails, or where there is only one */
  private async handleTogether(messages: Received[]): Promise<number> {
    await this.authenticity.examine(messages);
    return messages.length > 1 ? this.applyTogether(messages).catch(() => 0) : 0;
  }

  /** Applies as many as time allows, from the front. Stops before a message with a parked key. @returns how many */
  private applyTogether(messages: Received[]): Promise<number> {
    const { db, consumer } = this.options;
    return db.$transaction(async (tx) => {
      const began = performance.now();
      const looked = await look(tx, consumer, messages);
      const { seen, parked } = looked;
      const applied: Received[] = [];
      let done = 0;
      for (const message of messages) {
        if (parked.has(message.key) || performance.now() - began > togetherMs || this.stopping.signal.aborted) break;
        done++;
        if (seen.has(factOf(message))) continue;
        const aside = this.foreign(message) ?? (isOutOfSequence(message, looked) ? outOfSequence : undefined);
        if (aside) await this.setAside(tx, message, aside);
        else {
          await this.dispatch(tx, message);
          applied.push(message);
          noteIn(looked, message);
        }
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
    const foreign = this.foreign(message);
    if (foreign) return db.$transaction((tx) => this.setAside(tx, message, foreign));
    const verdict = await db
      .$transaction(async (tx) => {
        const found = await receive(tx, consumer, message);
        if (found === 'out-of-sequence') throw new OutOfSequence(); // nothing of it stays noted
        if (found === 'fresh') await this.dispatch(tx, message);
        return found;
      })
      .catch((error: unknown) => {
        if (error instanceof OutOfSequence) return 'out-of-sequence' as const;
        throw error;
      });
    if (verdict === 'out-of-sequence') return db.$transaction((tx) => this.setAside(tx, message, outOfSequence));
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

  /** Leaves it to operators, beside the messages of its key: it holds none of them up. */
  protected async setAside(tx: Tx, message: Received, reason: SetAsideFor): Promise<void> {
    await park(tx, this.options.consumer, message, reason, 1, besideGenuine(message, reason));
    this.options.log('message set aside', { messageId: message.id, stream: message.stream, reason });
  }

  /** The reason names the kind of failure and never its text, which may quote the payload. */
  private async giveUp(message: Received, error: Error, attempts: number): Promise<void> {
    const reason = error.name ?? 'unknown';
    await this.options.db.$transaction((tx) => park(tx, this.options.consumer, message, reason, attempts));
    const traceId = isUnreadable(message) ? undefined : traceIdOf(message.traceparent);
    this.options.log('message parked', { messageId: message.id, stream: message.stream, reason, attempts, traceId });
  }
}
