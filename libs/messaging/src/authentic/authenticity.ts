import { createHash } from 'node:crypto';
import { canonical } from '@homeward/kernel';
import type { Broker } from '../broker';
import { isUnreadable, type Message, type Received } from '../message';
import type { Db } from '../tx';
import { isReadable, outOfSequence } from './sequence';
import { findSigned, isSigned } from './signature';
import { UnsignedBefore } from './unsigned-before';

export const notAuthentic = 'not-authentic';
/** For SQL: what is parked for one of these lies beside the genuine messages of its key, and counts for none of them. */
export const reasonsToSetAside = `('${notAuthentic}', '${outOfSequence}')`;
export const unreadable = 'unreadable';
export type SetAsideFor = typeof notAuthentic | typeof outOfSequence | typeof unreadable;

/** The message was not written by the service that may publish it, or not like this, or not for this stream. */
export class NotAuthentic extends Error {
  override name = notAuthentic;
}

/**
 * Under which key and id such a message waits for an operator: beside the genuine ones of its key, which it must not hold
 * up, and never in the place of the one whose id it may carry.
 */
export function besideGenuine(message: Received, reason: SetAsideFor): { key: string; id: string } {
  const said: Partial<Message> = { ...message };
  delete said.place; // another one each time it is sent
  return {
    key: `${reason}:${message.key}`,
    id: createHash('sha256').update(canonical(said)).digest('hex').slice(0, 32),
  };
}

interface About {
  consumer: string;
  broker: Broker;
  db: Db;
  streamOf: (type: string) => string;
  /** The service that publishes a message type. */
  publisherOf: (type: string) => string;
}

/** Tells whether messages are their service's. */
export class Authenticity {
  private before?: UnsignedBefore;
  private readonly found = new WeakMap<Message, boolean>();

  constructor(private readonly about: About) {}

  /** To be called before the first message. */
  async prepare(streams: string[]): Promise<void> {
    const { db, consumer, broker } = this.about;
    this.before = await UnsignedBefore.of(db, consumer, broker, streams);
  }

  /** Verifies signatures, which takes a while, so that it is done before a transaction waits for it. */
  async examine(messages: readonly Received[]): Promise<void> {
    const signed = messages.filter((m): m is Message => !isUnreadable(m) && m.signature !== undefined);
    const open = signed.filter((m) => !this.found.has(m));
    await Promise.all(open.map(async (message) => this.found.set(message, await findSigned(message))));
  }

  /** Why a message is none of its service's, if it is none: no service writes one that cannot be read. */
  against(message: Received, wantedOf: (message: Message) => string): SetAsideFor | undefined {
    if (isUnreadable(message)) return unreadable;
    return this.holds(message, wantedOf(message)) ? undefined : notAuthentic;
  }

  /** @param wanted a type that a handler reads: the message's own, or another version of it */
  holds(message: Message, wanted: string): boolean {
    return this.isFromItsPublisher(message, wanted) && (this.isWhole(message) || this.isOfBefore(message));
  }

  /** The same for a parked one: before signatures were asked for, no place was noted with it. */
  holdsParked(message: Message, wanted: string): boolean {
    if (this.holds(message, wanted)) return true;
    return message.signature === undefined && message.place === undefined;
  }

  private isFromItsPublisher({ signature, source, stream }: Message, wanted: string): boolean {
    const { publisherOf, streamOf } = this.about;
    if (signature === undefined) return true; // of before, if at all
    return source === publisherOf(wanted) && stream === streamOf(wanted);
  }

  private isWhole(message: Message): boolean {
    return isReadable(message) && (this.found.get(message) ?? isSigned(message));
  }

  private isOfBefore({ signature, place }: Message): boolean {
    return signature === undefined && this.before?.holds(place) === true;
  }
}
