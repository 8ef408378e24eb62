import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CodeGroup } from './words';

/** `t` for sentences; `word` for codes of the server, shown as they are when they have no text. */
export function useWords(): { t: TFunction; word: (group: CodeGroup, code: string) => string; language: string } {
  const { t, i18n } = useTranslation();
  const word = (group: CodeGroup, code: string): string =>
    i18n.exists(`codes.${group}.${code}`) ? String(t(`codes.${group}.${code}` as never)) : code;
  return { t, word, language: i18n.language };
}
