import { createHash } from 'node:crypto';
import { recogniseSheet, type RecognisedSheet } from '../reading';

/** Enough to see some hundred rows. */
const bytesToRecognise = 128 * 1024;

export interface SheetStream {
  sheet: RecognisedSheet;
  chunks: AsyncIterable<Buffer>;
  /** SHA-256 of everything, hex; only after the last chunk was taken. */
  contentHash: () => string;
}

/** Looks at the beginning of a stream to see how it has to be read, and gives the whole of it, counted into a hash. */
export async function openSheet(source: AsyncIterable<Buffer>): Promise<SheetStream> {
  const hash = createHash('sha256');
  const reader = source[Symbol.asyncIterator]();
  const begin: Buffer[] = [];
  for (let length = 0; length < bytesToRecognise;) {
    const next = await reader.next();
    if (next.done) break;
    begin.push(next.value);
    length += next.value.length;
  }
  const first = Buffer.concat(begin);
  async function* chunks(): AsyncIterable<Buffer> {
    hash.update(first);
    yield first;
    for (let next = await reader.next(); !next.done; next = await reader.next()) {
      hash.update(next.value);
      yield next.value;
    }
  }
  return { sheet: recogniseSheet(first), chunks: chunks(), contentHash: () => hash.digest('hex') };
}
