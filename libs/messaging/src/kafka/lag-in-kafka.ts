import type { Admin } from 'kafkajs';
import type { Lag } from '../broker';

/** An end of a partition, and when it was first seen. */
interface Seen {
  at: number;
  end: number;
}

/** How far a group is behind, from Kafka's own offsets. A partition without a committed offset is read from its beginning. */
export class LagInKafka {
  private readonly seen = new Map<string, Seen[]>();

  /**
   * Kafka gives the age of an unread record only to a reader of it, so ages come from repeated looks: a message is at
   * least as old as the first look that saw it.
   */
  async of(admin: Admin, group: string, streams: string[]): Promise<Lag[]> {
    const committed = await admin.fetchOffsets({ groupId: group, topics: streams });
    return Promise.all(
      streams.map(async (stream) => {
        const mine = committed.find((c) => c.topic === stream)?.partitions ?? [];
        const waiting = (await admin.fetchTopicOffsets(stream)).map(({ partition, high, low }) => {
          const offset = Number(mine.find((p) => p.partition === partition)?.offset ?? -1);
          const done = Math.max(offset, Number(low));
          const seconds = this.secondsBehind(`${group} ${stream} ${partition}`, done, Number(high));
          return { messages: Math.max(0, Number(high) - done), seconds };
        });
        return {
          stream,
          messages: waiting.reduce((sum, w) => sum + w.messages, 0),
          oldestSeconds: Math.max(0, ...waiting.map((w) => w.seconds)),
        };
      }),
    );
  }

  private secondsBehind(name: string, done: number, end: number): number {
    const open = [...(this.seen.get(name) ?? []), { at: performance.now(), end }].filter((s) => s.end > done);
    this.seen.set(name, open.slice(0, 1).concat(open.slice(1).filter((s, i) => s.end > open[i]!.end)));
    return open[0] ? (performance.now() - open[0].at) / 1_000 : 0;
  }
}
