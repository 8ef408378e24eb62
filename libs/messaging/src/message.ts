/**
 * One fact as CloudEvents 1.0 attributes and a payload. The key and the attributes say nothing about a person but an
 * opaque id.
 */
export interface Message {
  /** UUIDv7; consumers deduplicate by it. */
  id: string;
  /** Contract name with version, e.g. `consent.withdrawn.v1`. */
  type: string;
  /** Topic, e.g. `homeward.consent.v1`. */
  stream: string;
  /** The id of the person or flight that the fact is about; order is kept per key. */
  key: string;
  /** When it happened, ISO 8601 UTC. */
  time: string;
  /** The service that publishes it. */
  source: string;
  correlationId: string;
  causationId?: string;
  traceparent?: string;
  /** Older versions in which the same fact follows, the newest first; absent when it is sent in this version only. */
  alsoSentAs?: string[];
  /** Id of the message that states the same fact in a newer version. */
  copyOf?: string;
  /**
   * Its place among what its service sends, as `transaction:row:milliseconds`: grows with every message of a subject. Older
   * messages have none.
   */
  sequence?: string;
  /** Ed25519, base64url, of the service in `source`; messages from before signatures were introduced have none. */
  signature?: string;
  /** Where the broker had it; it says so itself, no publisher does. */
  place?: Place;
  data: unknown;
}

/** A place in one part of a stream. */
export interface Place {
  /** Stream and number, e.g. `homeward.consent.v1/3`. */
  part: string;
  /** Grows along the part: an offset, or transaction and row divided by a colon. */
  at: string;
}

/** A message on its way to the outbox, where its copies in older versions become messages of their own behind it. */
export interface Outgoing extends Message {
  copies?: Message[];
}

/** A message that could not be read; it parks, so that an operator sees it. */
export interface UnreadableMessage {
  unreadable: true;
  id: string;
  stream: string;
  key: string;
  raw: string;
}

export type Received = Message | UnreadableMessage;

export const isUnreadable = (m: Received): m is UnreadableMessage => 'unreadable' in m;

/** The id by which a fact is applied once, in whichever version it is read first. */
export const factOf = (m: Received): string => (isUnreadable(m) ? m.id : (m.copyOf ?? m.id));
