import { Pool } from 'pg';
import { allContracts, canRead, isNewest, publisherOf, readContract, streamOf } from '@homeward/contracts';
import {
  ConsumerStrategy,
  KafkaBroker,
  PostgresBroker,
  kafkaAddress,
  plainDb,
  type MessageContext,
} from '@homeward/messaging';

/**
 * A service that writes a row each time it is handed a message, in the transaction of its handling. A missing row means
 * a message was lost, a second row that it was doubled, a wrong order that it was reordered.
 */
export function bearWitness(): void {
  const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 8 });
  pool.on('error', () => undefined);
  const address = kafkaAddress(process.env);
  const broker = address
    ? new KafkaBroker('witness', address)
    : new PostgresBroker(process.env['BROKER_DATABASE_URL']!);
  const onFatal = (error: Error): never => {
    console.error(`witness ends: ${error.name}`);
    process.exit(70);
  };
  const strategy = new ConsumerStrategy({
    consumer: 'witness',
    broker,
    db: plainDb(pool),
    streamOf,
    publisherOf,
    canRead,
    onFatal,
    read: readContract,
    log: (text, fields) => console.log(text, JSON.stringify(fields ?? {})),
  });
  // A fact that is sent in several versions is recorded once, in the newest.
  for (const { type } of allContracts().filter(({ type }) => isNewest(type)))
    strategy.addHandler(
      type,
      async (_: unknown, { tx, message }: MessageContext) => {
        await tx.$executeRawUnsafe(
          'INSERT INTO witnessed (message_id, stream, key, type) VALUES ($1::uuid, $2, $3, $4)',
          ...[message.id, message.stream, message.key, message.type],
        );
      },
      true,
    );
  strategy.listen((error) => (error ? onFatal(error as Error) : console.log('witness listens')));
  process.once('SIGTERM', () => void strategy.close().then(() => process.exit(0)));
}
