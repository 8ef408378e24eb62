import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { BrokenRule } from '../api/problem';
import { rulesInArabic } from '../i18n/ar/rules';
import { rulesInFrench } from '../i18n/fr/rules';
import { useWords } from '../i18n/use-words';
import { sayParameter } from './say-parameter';

const sentences: Record<string, Record<string, string>> = { fr: rulesInFrench, ar: rulesInArabic };

/** The rule's sentence in the officer's language where there is one; otherwise the server's English, marked as such. */
export function useSentence(): (rule: BrokenRule) => ReactElement {
  const { t, word, language } = useWords();
  return ({ name, says, parameters = {} }) => {
    const own = sentences[language]?.[name ?? ''];
    if (own) return <Text fw={500}>{filledIn(own, (key) => sayParameter(key, parameters[key] ?? key, word))}</Text>;
    if (language === 'en') return <Text fw={500}>{withWords(says, parameters, word)}</Text>;
    return (
      <Text fw={500} lang="en" dir="ltr" title={t('problem.inEnglish')}>
        {says}
      </Text>
    );
  };
}

/** The server's sentence has its codes in brackets. */
const withWords = (sentence: string, parameters: Record<string, string>, word: Parameters<typeof sayParameter>[2]) =>
  Object.entries(parameters).reduce(
    (said, [key, value]) => said.replace(`(${value})`, `(${sayParameter(key, value, word)})`),
    sentence,
  );

const filledIn = (sentence: string, valueOf: (key: string) => string): string =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => valueOf(key));
