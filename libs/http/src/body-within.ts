import type { Readable } from 'node:stream';

/**
 * Reads a body as far as it comes.
 * @param mostBytes what goes beyond is let go
 * @param mostMs how long it is waited for; a body that stops on its way is what has come of it
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
