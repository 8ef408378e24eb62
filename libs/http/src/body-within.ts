import type { Readable } from 'node:stream';

/**
 * Reads as much of a body as arrives, and never fails.
 * @param mostBytes bytes beyond these are dropped
 * @param mostMs how long to wait for the end; when it does not come, or the connection breaks, what has arrived is returned
 */
export function bodyWithin(body: Readable, mostBytes: number, mostMs: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = (): void => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks).subarray(0, mostBytes));
    };
    const timer = setTimeout(end, mostMs);
    body.on('data', (chunk: Buffer) => {
      if (bytes < mostBytes) chunks.push(chunk);
      bytes += chunk.length;
    });
    body.once('end', end).once('error', end).once('close', end);
  });
}
