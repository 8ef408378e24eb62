const digit = /\p{Nd}/u;
const digits = /\p{Nd}/gu;

/** Digits of a script stand in a row of ten, so the first of the row is the zero. */
function latinDigit(of: string): string {
  const code = of.codePointAt(0)!;
  let first = code;
  while (digit.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

/** The same text with the digits of every script as 0 to 9. */
export const withLatinDigits = (text: string): string => text.replace(digits, latinDigit);

/**
 * A code as a scanner, or a person with whatever keyboard, writes it: blanks, dashes, dots, marks of direction, small and
 * wide letters, and the script of the digits mean nothing.
 */
export const plainCode = (text: string): string =>
  withLatinDigits(text.normalize('NFKC').replaceAll(/[\s.·\p{Pd}\p{Cf}\u02d7\u0640\u2212]/gu, '')).toUpperCase();
