import iconv from 'iconv-lite';

/** The first byte of a letter in UTF-8 that was read as windows-1252, and those that may follow it. */
const SUSPECT =
  /[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßâã][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/u;

/** Text that was written as UTF-8 and read as windows-1252, as it was written: MaÃ¯ga is Maïga. Undefined for other text. */
export function repaired(text: string): string | undefined {
  if (!SUSPECT.test(text)) return undefined;
  const bytes = iconv.encode(text, 'windows-1252');
  if (iconv.decode(bytes, 'windows-1252') !== text) return undefined;
  const meant = bytes.toString('utf8');
  return meant.includes('\ufffd') ? undefined : meant;
}
