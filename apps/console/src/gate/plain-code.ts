/** Digits of a script stand in a row of ten, so the first of the row is the zero. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

/** As the boarding gate reads a code: blanks, dashes, marks of direction, small and wide letters, and the script of digits mean nothing. */
export const plainCode = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\p{Pd}\p{Cf}\u02d7\u0640\u2212]/gu, '')
    .replaceAll(/\p{Nd}/gu, latinDigit)
    .toUpperCase();
