/** A server that writes one line to every reader, and nothing else: how soon they all have it, read by the same readers. */
import { fork } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @param aReader opens one reader of a URL and calls back at each event
 * @returns milliseconds of every reader and change
 */
export async function bareFeed(count, aReader) {
  const child = fork(path.join(import.meta.dirname, 'bare/feed.mjs'));
  const url = await new Promise((resolve) => child.once('message', resolve));
  const [all, readers] = [[], []];
  let came = [];
  let changedAt = 0;
  const onEvent = (type) => type === 'change' && came.push(performance.now() - changedAt);
  while (readers.length < count) {
    const some = Array.from({ length: Math.min(50, count - readers.length) }, () => aReader(url, 'nobody', onEvent));
    readers.push(...(await Promise.all(some)));
  }
  for (let n = 0; n < 5; n++) {
    came = [];
    changedAt = performance.now();
    child.send('change');
    for (let left = 100; came.length < count && left > 0; left--) await pause(50);
    all.push(...came);
  }
  for (const reader of readers) reader.destroy();
  child.disconnect();
  return all;
}
