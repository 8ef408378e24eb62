import { newId } from '@homeward/kernel';
import type { Message, Outgoing } from '@homeward/messaging';
import type { Contract } from './contract';
import { check } from './read-contract';
import { olderVersionsOf } from './versions';

/** Who caused a message: the caller of the endpoint, or the message that a consumer acted on. */
export interface Origin {
  correlationId: string;
  causationId?: string;
  traceparent?: string;
}

/**
 * A message ready for the outbox, checked against its class, with copies in older versions where `@alsoSentAs` asks for
 * them.
 * @param key id of the person or flight it is about
 */
export function messageOf<T extends object>(
  contract: new () => T,
  key: string,
  data: T,
  at: Date,
  source: string,
  origin: Origin,
): Outgoing {
  const { type, stream } = contract as unknown as Contract;
  check(type, data);
  return withCopies({
    id: newId(),
    type,
    stream,
    key,
    time: at.toISOString(),
    source,
    correlationId: origin.correlationId,
    causationId: origin.causationId,
    traceparent: origin.traceparent,
    data,
  });
}

/** Each copy names the message that states the same fact, and each message names the versions that follow it. */
function withCopies(message: Message): Outgoing {
  const older = olderVersionsOf(message.type, message.data);
  if (older.length === 0) return message;
  for (const { type, data } of older) check(type, data);
  const following = (n: number) => {
    const alsoSentAs = older.slice(n).map(({ type }) => type);
    return alsoSentAs.length > 0 ? { alsoSentAs } : {};
  };
  const copies = older.map(({ type, data }, n): Message => ({
    ...message,
    id: newId(),
    type,
    data,
    copyOf: message.id,
    ...following(n + 1),
  }));
  return { ...message, ...following(0), copies };
}
