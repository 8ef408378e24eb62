export type SheetEncoding = 'utf8' | 'utf16le' | 'utf16be' | 'windows-1256' | 'windows-1252';

/** The encoding of a sheet by its bytes; undefined while they are all ASCII and prove nothing. */
export function recogniseEncoding(bytes: Buffer): SheetEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be';
  const wide = utf16WithoutMark(bytes);
  if (wide) return wide;
  if (!bytes.some((byte) => byte > 0x7f)) return undefined;
  return isUtf8(bytes) ? 'utf8' : arabicOrLatin(bytes);
}

/** Separators, digits and line ends are ASCII in every sheet, so every second byte of many is zero. */
function utf16WithoutMark(bytes: Buffer): SheetEncoding | undefined {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 1) odd++;
    else even++;
  });
  if (odd > sample.length / 10 && odd > even * 4) return 'utf16le';
  if (even > sample.length / 10 && even > odd * 4) return 'utf16be';
  return undefined;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    // stream: a character cut in two at the end of the sample is no error
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Windows-1256 holds the accented letters of French in the same places as Windows-1252, so only the others decide:
 * Arabic comes in words of several such bytes, a Spanish or Portuguese letter stands alone between ASCII letters.
 * Without evidence 1256, which reads French rightly and loses no Arabic.
 */
function arabicOrLatin(bytes: Buffer): SheetEncoding {
  const sharedWithFrench = new Set([0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf9, 0xfb, 0xfc]);
  let arabic = 0;
  let latin = 0;
  for (let at = 0; at < bytes.length; at++) {
    const start = at;
    let telling = 0;
    while (at < bytes.length && bytes[at]! >= 0xc0) {
      if (!sharedWithFrench.has(bytes[at]!)) telling++;
      at++;
    }
    const length = at - start;
    if (!telling) continue;
    const besideAscii = isAsciiLetter(bytes[start - 1]) || isAsciiLetter(bytes[at]);
    if (length >= 3 || (length === 2 && !besideAscii)) arabic += length;
    else if (besideAscii) latin++;
  }
  return latin > arabic ? 'windows-1252' : 'windows-1256';
}

const isAsciiLetter = (byte: number | undefined): boolean =>
  byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte));
