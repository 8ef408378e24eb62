import iconv from 'iconv-lite';
import { recogniseEncoding, type SheetEncoding } from './recognise-encoding';

/**
 * Bytes to text, chunk by chunk. A sheet whose beginning is plain ASCII may turn Arabic ten thousand rows on, so
 * without a known encoding the decision waits for the first byte that can tell.
 */
export async function* decodeChunks(
  chunks: AsyncIterable<Buffer>,
  known: SheetEncoding | undefined,
): AsyncIterable<string> {
  let decoder = known ? iconv.getDecoder(known, { stripBOM: true }) : undefined;
  for await (const chunk of chunks) {
    if (!decoder) {
      const encoding = recogniseEncoding(chunk);
      if (!encoding) {
        yield chunk.toString('latin1');
        continue;
      }
      decoder = iconv.getDecoder(encoding, { stripBOM: true });
    }
    yield decoder.write(chunk);
  }
  yield decoder?.end() ?? '';
}
