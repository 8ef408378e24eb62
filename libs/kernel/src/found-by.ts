import { plainCode } from './plain-code';

const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

/**
 * Whether somebody is found by what was typed: every word of it is part of one of their names, or all of it is part of one of
 * their numbers, in whatever script its digits are and however it is broken up.
 */
export function foundBy(
  typed: string,
  names: readonly string[],
  codes: readonly (string | null | undefined)[],
): boolean {
  const words = plainName(typed).split(/\s+/).filter(Boolean);
  const code = plainCode(typed);
  const among = names.map(plainName);
  return (
    words.every((word) => among.some((name) => name.includes(word))) ||
    (code !== '' && codes.some((one) => plainCode(one ?? '').includes(code)))
  );
}
