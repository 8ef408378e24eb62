import type { CodeGroup } from '../i18n/words';

/** Parameters of sentences that are codes, one or several; every other one is a number, a name or a code that everyone knows. */
export const codeParameters = new Map<string, CodeGroup>([
  ['step', 'action'],
  ['kinds', 'escortKind'],
]);

/** A parameter in the words of the reader. */
export function sayParameter(key: string, value: string, word: (group: CodeGroup, code: string) => string): string {
  const group = codeParameters.get(key);
  if (!group) return value;
  return value
    .split(', ')
    .map((code) => word(group, code))
    .join(', ');
}
