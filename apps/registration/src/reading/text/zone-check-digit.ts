const weights = [7, 3, 1];
/** What a number in a machine-readable zone has at most. Source: docs/handbook/documents.md#mrz. */
export const signsOfAZone = 9;
/** What is left of one at least. */
const shortest = 6;

/** The check digit of a number. Source: docs/handbook/documents.md#mrz. */
export const checkDigitOf = (number: string): string =>
  String([...number].reduce((sum, sign, at) => sum + parseInt(sign, 36) * weights[at % 3]!, 0) % 10);

/**
 * A number without the check digit that some copy with it from the zone. Where the number itself ends in the right digit by
 * chance, that is taken off as well, and so on: with and without its check digit it comes to the same, and two numbers of
 * one length never do. `tells` says what is still a number.
 */
export function withoutCheckDigit(plain: string, tells: (rest: string) => boolean): string {
  const rest = plain.slice(0, -1);
  const appended =
    rest.length >= shortest && rest.length <= signsOfAZone && plain.endsWith(checkDigitOf(rest)) && tells(rest);
  return appended ? withoutCheckDigit(rest, tells) : plain;
}
