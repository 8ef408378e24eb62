import { Kafka, logLevel, type Admin, type KafkaConfig, type Producer } from 'kafkajs';
import { UnpublishableMessage, type Broker, type Lag, type SubscribeOptions, type Subscription } from '../broker';
import type { Message, Place } from '../message';
import { fromKafka, toKafka } from './cloud-events';
import { LagInKafka } from './lag-in-kafka';
import { NotedOffsets } from './noted-offsets';
import { inASentence } from './refusal';
import { whileLeadersMove } from './while-leaders-move';

/** Apache Kafka through kafkajs: idempotent producer, acks from all, offsets moved only past finished work. */
export class KafkaBroker implements Broker {
  readonly kind = 'kafka' as const;
  private readonly kafka: Kafka;
  private producer?: Promise<Producer>;
  private admin?: Promise<Admin>;
  private readonly behind = new LagInKafka();

  /** @param sessionTimeoutMs a member that dies without leaving the group holds its partitions this long */
  constructor(
    clientId: string,
    config: Omit<KafkaConfig, 'clientId'>,
    private readonly sessionTimeoutMs = 10_000,
  ) {
    this.kafka = new Kafka({
      clientId,
      logLevel: logLevel.NOTHING,
      retry: { retries: 8, maxRetryTime: 2_000 },
      ...config,
    });
  }

  async publish(messages: Message[]): Promise<void> {
    const connecting = (this.producer ??= this.connectProducer());
    const streams = [...new Set(messages.map((m) => m.stream))];
    try {
      const producer = await connecting;
      await producer.sendBatch({
        acks: -1,
        topicMessages: streams.map((topic) => ({
          topic,
          messages: messages.filter((m) => m.stream === topic).map(toKafka),
        })),
      });
    } catch (error) {
      if ((error as { type?: string }).type === 'MESSAGE_TOO_LARGE') throw this.largest(messages);
      // It never connected, or will not agree with the broker again: the next try uses a new one.
      if (this.producer === connecting) this.producer = undefined;
      void connecting.then((p) => p.disconnect()).catch(() => undefined);
      throw inASentence(error, streams);
    }
  }

  async subscribe({ group, streams, onBatch, onFatal }: SubscribeOptions): Promise<Subscription> {
    const consumer = this.kafka.consumer({
      groupId: group,
      sessionTimeout: this.sessionTimeoutMs,
      heartbeatInterval: this.sessionTimeoutMs / 5,
      maxWaitTimeInMs: this.sessionTimeoutMs / 10, // who leaves, or takes part in a rebalance, first waits for its fetch
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (!payload.restart) onFatal(inASentence(payload.error, streams, group) as Error);
    });
    const offsets = new NotedOffsets();
    consumer.on(consumer.events.GROUP_JOIN, () => offsets.forget());
    await consumer.connect();
    try {
      await consumer.subscribe({ topics: streams, fromBeginning: true });
    } catch (error) {
      await consumer.disconnect();
      throw inASentence(error, streams, group);
    }
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 4,
      eachBatch: async (payload) => {
        const { batch, heartbeat, isStale, resolveOffset } = payload;
        const concerned = await onBatch(
          batch.messages.map((m) => fromKafka(batch.topic, m, batch.partition)),
          heartbeat,
        );
        if (isStale()) return;
        await offsets.past(payload, concerned);
        resolveOffset(batch.lastOffset());
      },
    });
    offsets.start();
    const stop = (): Promise<void> => {
      offsets.stop();
      return consumer.disconnect();
    };
    return { stop };
  }

  async lag(group: string, streams: string[]): Promise<Lag[]> {
    return this.behind.of(await this.asAdmin(), group, streams);
  }

  async ends(streams: string[]): Promise<Place[]> {
    const endsOf = async (admin: Admin, stream: string): Promise<Place[]> =>
      (await admin.fetchTopicOffsets(stream)).map(({ partition, high }) => ({
        part: `${stream}/${partition}`,
        at: String(BigInt(high) - 1n),
      }));
    return this.ask(async (admin) => (await Promise.all(streams.map((stream) => endsOf(admin, stream)))).flat());
  }

  async isWhole(streams: string[]): Promise<boolean> {
    const offsetsIn = (admin: Admin) => Promise.all(streams.map((stream) => admin.fetchTopicOffsets(stream)));
    const offsets = await this.ask(offsetsIn);
    return offsets.flat().every(({ low }) => low === '0');
  }

  /** Topics have a retention of their own. */
  prune(): Promise<number> {
    return Promise.resolve(0);
  }

  async restart(group: string): Promise<void> {
    const admin = await this.asAdmin();
    const { groups } = await admin.listGroups();
    if (groups.some(({ groupId }) => groupId === group)) await admin.deleteGroups([group]);
  }

  async close(): Promise<void> {
    await (await this.admin?.catch(() => undefined))?.disconnect();
    await (await this.producer?.catch(() => undefined))?.disconnect();
  }

  private ask<T>(question: (admin: Admin) => Promise<T>): Promise<T> {
    return whileLeadersMove(
      async () => question(await this.asAdmin()),
      () => {
        void this.admin?.then((admin) => admin.disconnect()).catch(() => undefined);
        this.admin = undefined;
      },
    );
  }

  private asAdmin(): Promise<Admin> {
    return (this.admin ??= this.connectAdmin());
  }

  private async connectAdmin(): Promise<Admin> {
    const admin = this.kafka.admin({ retry: { retries: 1 } }); // the caller wants to know now whether Kafka answers
    try {
      await admin.connect();
    } catch (error) {
      this.admin = undefined;
      throw error;
    }
    return admin;
  }

  private async connectProducer(): Promise<Producer> {
    const producer = this.kafka.producer({ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false });
    try {
      await producer.connect();
    } catch (error) {
      await producer.disconnect().catch(() => undefined); // it may be half connected
      throw error;
    }
    return producer;
  }

  private largest(messages: Message[]): UnpublishableMessage {
    const size = (m: Message): number => JSON.stringify(m.data).length;
    const biggest = messages.reduce((a, b) => (size(b) > size(a) ? b : a));
    return new UnpublishableMessage(biggest.id, 'larger than the broker takes');
  }
}
