import { useWords } from './use-words';
import type { CodeGroup } from './words';

/** Codes as choices of a list, in the order given. */
export function useCodeOptions(group: CodeGroup, codes: readonly string[]): { value: string; label: string }[] {
  const { word } = useWords();
  return codes.map((value) => ({ value, label: word(group, value) }));
}
