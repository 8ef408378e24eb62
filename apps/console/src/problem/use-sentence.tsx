import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { BrokenRule } from '../api/problem';
import { rulesInArabic } from '../i18n/ar/rules';
import { rulesInFrench } from '../i18n/fr/rules';
import { useWords } from '../i18n/use-words';

const sentences: Record<string, Record<string, string>> = { fr: rulesInFrench, ar: rulesInArabic };

/** The server's sentence, in the officer's language where we have it; otherwise in English, and marked as such. */
export function useSentence(): (rule: Pick<BrokenRule, 'says'>) => ReactElement {
  const { t, language } = useWords();
  return ({ says }) => {
    const own = sentences[language]?.[says];
    if (language === 'en' || own) return <Text fw={500}>{own ?? says}</Text>;
    return (
      <Text fw={500} lang="en" dir="ltr" title={t('problem.inEnglish')}>
        {says}
      </Text>
    );
  };
}
