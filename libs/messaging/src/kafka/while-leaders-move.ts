import { backoff } from '../backoff';

const tries = 10;
const passing: ReadonlySet<unknown> = new Set([
  'NOT_LEADER_FOR_PARTITION',
  'LEADER_NOT_AVAILABLE',
  'UNKNOWN_TOPIC_OR_PARTITION',
]);

/**
 * Asks again while Kafka says that waiting helps: after a topic was made, or a broker left, a partition has no leader for a
 * moment, and kafkajs' own questions about offsets give up at that.
 * @param reconnect called before each further try: a new connection learns who leads now
 * @throws the last answer; any other kind of failure at once
 */
export async function whileLeadersMove<T>(ask: () => Promise<T>, reconnect: () => void): Promise<T> {
  for (let failed = 0; ;) {
    try {
      return await ask();
    } catch (error) {
      if (!passing.has((error as { type?: unknown }).type) || ++failed === tries) throw error;
      reconnect();
      await backoff(failed, 50, 1_000);
    }
  }
}
