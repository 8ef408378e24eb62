import { KafkaBroker, PostgresBroker, kafkaAddress, type Broker } from '@homeward/messaging';
import { until } from '../api';
import type { Surroundings } from './surroundings';
import { databaseOf, owners } from './verdict';

const unsentSql = `
  SELECT count(*)::int AS n FROM outbox o LEFT JOIN relay_position p ON p.name = 'outbox'
  WHERE p.name IS NULL OR (o.xid, o.id) > (p.xid, p.id)`;
/** Who reads whose stream. */
const listens: Record<string, readonly string[]> = {
  consent: ['registration', 'protection', 'charter-flights', 'manifests'],
  protection: ['registration'],
  'medical-clearance': ['registration', 'charter-flights', 'manifests'],
  'charter-flights': ['manifests', 'reception'],
  manifests: ['registration', 'consent', 'protection', 'medical-clearance', 'charter-flights'],
  reception: ['manifests'],
  'status-feed': owners,
  witness: owners,
};

/** Waits until no message is in transit: every outbox sent, every group at the end of every stream that it reads. */
export async function settle(surroundings: Surroundings, kafka: string | undefined, withinMs = 180_000): Promise<void> {
  const address = kafkaAddress({ KAFKA_BROKERS: kafka });
  const broker: Broker = address
    ? new KafkaBroker('settle', address)
    : new PostgresBroker(surroundings.database('broker'));
  let last = '';
  try {
    await until('every program is ready', () => surroundings.allReady(), withinMs);
    await until(
      'no message is in transit',
      async () => {
        const unsent = await Promise.all(
          owners.map(async (s) => (await surroundings.rows<{ n: number }>(databaseOf(s), unsentSql))[0]!.n),
        );
        const behind = await Promise.all(
          Object.entries(listens).map(async ([group, services]) => {
            const lag = await broker
              .lag(
                group,
                services.map((name) => `homeward.${name}.v1`),
              )
              .catch(() => undefined);
            return lag?.reduce((sum, { messages }) => sum + messages, 0);
          }),
        );
        last = JSON.stringify({ unsent, behind });
        return unsent.every((n) => n === 0) && behind.every((n) => n === 0);
      },
      withinMs,
    );
  } catch (error) {
    throw new Error(`${(error as Error).message} ${last}`, { cause: error });
  } finally {
    await broker.close().catch(() => undefined);
  }
}
