import { print } from '../measure';
import type { Server } from '../server';
import { Place, rate, wait } from './place';

/** A new group reads a long log: its rate over the first tenth and over the last, and how much its memory grows. */
export async function longLog(server: Server, count: number): Promise<void> {
  const place = await Place.on(server);
  const broker = place.broker();
  const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1_048_576);
  try {
    for (let n = 0; n < count; n += 2_000) await broker.publish(place.messages(2_000));
    globalThis.gc?.();
    const before = megabytes();
    let most = before;
    let seen = 0;
    const passed: number[] = [];
    const reader = await place.broker().subscribe({
      group: 'late',
      streams: [place.stream],
      onFatal: (error) => {
        throw error;
      },
      onBatch: (batch) => {
        const tenth = Math.floor((seen * 10) / count);
        seen += batch.length;
        for (let t = tenth; t <= Math.floor((seen * 10) / count); t++) passed[t] ??= performance.now();
        most = Math.max(most, megabytes());
        return Promise.resolve(true);
      },
    });
    await wait(() => seen >= count);
    await reader.stop();
    const tenths = (from: number): number => rate(count / 10, passed[from + 1]! - passed[from]!);
    const ours = `${tenths(0)}/s first tenth, ${tenths(8)}/s ninth`;
    print(`a new group reads ${count} messages`, ours, `memory ${before} MB before, at most ${most} MB`);
  } finally {
    await place.close();
  }
}
