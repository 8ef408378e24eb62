import { brotliDecompressSync, constants, gunzipSync, inflateSync } from 'node:zlib';

/** Far more than a scan, and far less than a few bytes can be made to become. */
const mostBytes = 1024 * 1024;
const half = { maxOutputLength: mostBytes, finishFlush: constants.Z_SYNC_FLUSH };

/** What a body holds that was compressed on its way, whether it says so or not. */
function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  const [first = 0, second = 0] = body;
  try {
    if (first === 0x1f && second === 0x8b) return gunzipSync(body, half);
    if (first === 0x78 && (first * 256 + second) % 31 === 0) return inflateSync(body, half);
    if (encoding?.includes('br')) return brotliDecompressSync(body, { maxOutputLength: mostBytes });
  } catch {
    // as it is
  }
  return body;
}

/** How a body in two bytes a letter is read: by its mark, or by where its zeros are. */
function wideness(body: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = body;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return undefined;
}

/** The text of a body, in whatever form it came. */
export function textOfBody(body: Buffer, encoding?: string): string {
  const bytes = unpacked(body, encoding);
  return new TextDecoder(wideness(bytes) ?? 'utf-8').decode(bytes).replaceAll('\0', '');
}
