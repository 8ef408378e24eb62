import type { EachBatchPayload } from 'kafkajs';
import { NotedOffsets } from './noted-offsets';

describe('the noted offset of a group', () => {
  let offsets: NotedOffsets;
  let notes: string[];
  let refuses = false;
  const note = ({ topics }: { topics: { partitions: { partition: number; offset: string }[] }[] }): Promise<void> => {
    if (refuses) return Promise.reject(new Error('rebalancing'));
    notes.push(...topics.flatMap((t) => t.partitions.map((p) => `${p.partition}:${p.offset}`)));
    return Promise.resolve();
  };
  const batch = (partition: number, last: number): EachBatchPayload =>
    ({
      batch: { topic: 't', partition, lastOffset: () => String(last) },
      commitOffsetsIfNecessary: note,
    }) as unknown as EachBatchPayload;

  beforeEach(() => {
    jest.useFakeTimers();
    [notes, refuses] = [[], false];
    offsets = new NotedOffsets();
    offsets.start();
  });
  afterEach(() => {
    offsets.stop();
    jest.useRealTimers();
  });
  const aSecond = (): Promise<void> => jest.advanceTimersByTimeAsync(1_000);

  it('is committed at once after applied messages, with those skipped before them', async () => {
    await offsets.past(batch(0, 4), false);
    await offsets.past(batch(0, 5), true);
    expect(notes).toEqual(['0:6']);
    await aSecond();
    expect(notes).toEqual(['0:6']);
  });

  it('is committed once a second after messages that concern nobody here', async () => {
    for (const last of [1, 2, 3]) await offsets.past(batch(0, last), false);
    await offsets.past(batch(1, 9), false);
    expect(notes).toEqual([]);
    await aSecond();
    expect(notes).toEqual(['0:4', '1:10']);
    await aSecond();
    expect(notes).toHaveLength(2);
  });

  it('is committed again when that was refused, but not after a rebalance', async () => {
    await offsets.past(batch(0, 1), false);
    refuses = true;
    await aSecond();
    refuses = false;
    await aSecond();
    expect(notes).toEqual(['0:2']);
    await offsets.past(batch(0, 2), false);
    offsets.forget();
    await aSecond();
    expect(notes).toEqual(['0:2']);
  });

  it('throws when it could not be committed after applied messages', async () => {
    refuses = true;
    await expect(offsets.past(batch(0, 1), true)).rejects.toThrow('rebalancing');
  });
});
