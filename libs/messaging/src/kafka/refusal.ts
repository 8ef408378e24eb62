/** Kafka's answers that mean: not with this user's rights, however often it is tried. */
const meaning = new Map([
  ['TOPIC_AUTHORIZATION_FAILED', 'use a topic'],
  ['GROUP_AUTHORIZATION_FAILED', 'be a member of a group'],
  // The answer to a producer that begins and may not write into a single topic.
  ['CLUSTER_AUTHORIZATION_FAILED', 'write into any topic, so not into this one'],
]);

/** kafkajs asks each broker for a group's coordinator and keeps to itself why none named one. */
const noCoordinator = 'KafkaJSGroupCoordinatorNotFound';

/** Kafka's access lists do not allow it. Its message names topics and groups only, and may be logged. */
export class NotAllowedByKafka extends Error {
  override name = 'NotAllowedByKafka';

  constructor(
    /** Kafka's own name of the refusal. */
    readonly code: string,
    message: string,
    cause: unknown,
  ) {
    super(`${message} The topics job makes the lists: run it, or ask who manages the cluster.`, { cause });
  }
}

/** An error and what caused it; six deep at most, for causes may go round in a circle. */
function* causesOf(error: unknown): Generator<{ type?: string; name?: string }> {
  for (let e = error, depth = 0; e && depth < 6; depth++, e = (e as { cause?: unknown }).cause) yield e;
}

/** The same error, in a sentence when it is a refusal for want of rights. */
export function inASentence(error: unknown, streams: readonly string[], group = 'none'): unknown {
  for (const { type = '', name } of causesOf(error)) {
    if (name === noCoordinator)
      return new NotAllowedByKafka(
        'GROUP_AUTHORIZATION_FAILED',
        `No broker names a coordinator for the group ${group}: access lists do not allow it, or no broker answers.`,
        error,
      );
    if (!meaning.has(type)) continue;
    const names = type === 'GROUP_AUTHORIZATION_FAILED' ? group : streams.join(', ');
    const message = `Kafka's access lists do not allow this service to ${meaning.get(type)}: ${names} (${type}).`;
    return new NotAllowedByKafka(type, message, error);
  }
  return error;
}

/** For the log: the sentence of a refusal, and nothing of other errors, which may quote what they were about. */
export function sayingWhy(error: unknown): { reason?: string } {
  const refusal = [...causesOf(error)].find((e) => e instanceof NotAllowedByKafka);
  return refusal ? { reason: refusal.message } : {};
}
