import type { EachBatchPayload } from 'kafkajs';

type Note = EachBatchPayload['commitOffsetsIfNecessary'];
interface Place {
  topic: string;
  partitions: { partition: number; offset: string }[];
}

/** How often the place behind messages that concern nobody here is noted. */
const everyMs = 1_000;

/**
 * Notes in Kafka how far a group is: at once behind what it applied, and once a second behind what does not concern it,
 * because that may come again. Each note costs the broker a write, and most messages concern few groups.
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
    // At once and once: a group that is sharing out anew refuses it, and waiting here would hold up everyone in it.
    await note({ topics: [place] });
  }

  /** The group shares out anew: these partitions may be somebody else's, who reads on from what is noted. */
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
      // Refused, or Kafka is away: what is still to be noted then is noted the next time.
    }
    if (this.timer) this.start();
  }
}
