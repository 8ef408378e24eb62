// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- measures a broker without our own client
import { Kafka, logLevel, type EachBatchPayload, type Producer } from 'kafkajs';
import type { Place } from './place';

/** kafkajs as in its documentation, for comparison with our own use of it. */
export class BareKafka {
  private readonly kafka: Kafka;
  private readonly open: { disconnect(): Promise<void> }[] = [];

  constructor(private readonly place: Place) {
    this.kafka = new Kafka({ ...place.kafka!, clientId: 'bare', logLevel: logLevel.NOTHING });
  }

  async producer(): Promise<Producer> {
    const producer = this.kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
    await producer.connect();
    this.open.push(producer);
    return producer;
  }

  async consume(onBatch: (payload: EachBatchPayload) => Promise<void>): Promise<void> {
    const consumer = this.kafka.consumer({ groupId: `bare-${this.place.stream}` });
    await consumer.connect();
    await consumer.subscribe({ topics: [this.place.stream], fromBeginning: true });
    await consumer.run({ partitionsConsumedConcurrently: 4, eachBatch: onBatch });
    this.open.push(consumer);
  }

  async close(): Promise<void> {
    await Promise.all(this.open.map((one) => one.disconnect()));
  }
}
