import type { EachBatchPayload } from 'kafkajs';

type Note = EachBatchPayload['commitOffsetsIfNecessary'];
interface Place {
  topic: string;
  partitions: { partition: number; offset: string }[];
}

/** How often the offset after messages that concern nobody here is committed. */
const everyMs = 1_000;

/**
 * Commits to Kafka how far a group is: at once after messages it applied, and once a second after messages that do not
 * concern it, which may come again. Each commit costs the broker a write, and most messages concern few groups.
 */
export class NotedOffsets {
  private readonly later = new Map<string, Place>();
  private note?: Note;
  private timer?: NodeJS.Timeout;

  start(): void {
    this.timer = setTimeout(() => void this.noteLater(), everyMs);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  async past({ batch, commitOffsetsIfNecessary: note }: EachBatchPayload, concerned: boolean): Promise<void> {
    const { topic, partition } = batch;
    const place = { topic, partitions: [{ partition, offset: (BigInt(batch.lastOffset()) + 1n).toString() }] };
    const name = `${topic}:${partition}`;
    this.note = note;
    if (!concerned) return void this.later.set(name, place);
    this.later.delete(name);
    // At once and without a retry: a group that rebalances refuses it, and waiting here would hold up all its members.
    await note({ topics: [place] });
  }

  /** The group rebalances: another member may get these partitions and reads on from what is committed. */
  forget(): void {
    this.later.clear();
  }

  private async noteLater(): Promise<void> {
    try {
      for (const [name, place] of this.later) {
        await this.note!({ topics: [place] });
        if (this.later.get(name) === place) this.later.delete(name);
      }
    } catch {
      // Refused, or Kafka is unavailable: what is still to be noted is noted the next time.
    }
    if (this.timer) this.start();
  }
}
