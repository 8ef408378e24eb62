import type { Admin } from 'kafkajs';
import type { Lag } from '../broker';

/** From Kafka's own offsets. A partition without a committed offset is read from its beginning. */
export async function lagInKafka(admin: Admin, group: string, streams: string[]): Promise<Lag[]> {
  const committed = await admin.fetchOffsets({ groupId: group, topics: streams });
  return Promise.all(
    streams.map(async (stream) => {
      const mine = committed.find((c) => c.topic === stream)?.partitions ?? [];
      const ends = await admin.fetchTopicOffsets(stream);
      const waiting = ends.map(({ partition, high, low }) => {
        const offset = Number(mine.find((p) => p.partition === partition)?.offset ?? -1);
        return Math.max(0, Number(high) - Math.max(offset, Number(low)));
      });
      return { stream, messages: waiting.reduce((a, b) => a + b, 0) };
    }),
  );
}
