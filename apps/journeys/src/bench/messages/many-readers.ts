import { print } from '../measure';
import type { Server } from '../server';
import { Place, rate } from './place';

const [groups, perSecond] = [8, 5_000];

/** Whether eight groups keep up with five thousand messages a second: how far each is behind over time. */
export async function manyReaders(server: Server, seconds: number): Promise<void> {
  const place = await Place.on(server);
  const broker = place.broker();
  const onFatal = (error: Error): never => {
    throw error;
  };
  try {
    const names = Array.from({ length: groups }, (_, n) => `group-${n}`);
    const onBatch = (): Promise<boolean> => Promise.resolve(true);
    const readers = await Promise.all(
      names.map((group) => place.broker().subscribe({ group, streams: [place.stream], onFatal, onBatch })),
    );
    await new Promise((resolve) => setTimeout(resolve, place.kafka ? 5_000 : 500));
    const behind: string[] = [];
    let published = 0;
    const began = performance.now();
    for (let second = 0; second < seconds; second++) {
      for (let tenth = 0; tenth < 10; tenth++) {
        await broker.publish(place.messages(perSecond / 10));
        published += perSecond / 10;
        const due = began + second * 1_000 + (tenth + 1) * 100;
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      }
      if ((second + 1) % Math.ceil(seconds / 3) > 0) continue;
      const lags = await Promise.all(names.map((group) => broker.lag(group, [place.stream])));
      behind.push(String(Math.max(...lags.map(([lag]) => lag!.messages))));
    }
    const reached = rate(published, performance.now() - began);
    await Promise.all(readers.map((r) => r.stop()));
    const what = `${groups} groups without work, ${perSecond}/s for ${seconds} s`;
    print(what, `${reached}/s; furthest behind ${behind.join(', ')}`, 'aim: does not grow');
  } finally {
    await place.close();
  }
}
