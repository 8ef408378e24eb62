import { Stack, Text } from '@mantine/core';
import { isTheirDecision, type BrokenRule } from '../api/problem';
import { useWords } from '../i18n/use-words';
import { Until } from '../moment/until';
import { Code } from '../moment/code';
import { useSentence } from './use-sentence';

/** Every broken rule: its sentence, who can lift it, and until when it stands. */
export function BrokenRules({ broken }: { broken: readonly BrokenRule[] }) {
  const { t, word } = useWords();
  const sentence = useSentence();
  return (
    <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
      {broken.map((rule) => (
        <li key={rule.code + rule.says} className="blocker">
          {sentence(rule)}
          <Text size="sm" className="soft">
            <Code>{rule.code}</Code>
            {!isTheirDecision(rule) && (
              <>
                {' · '}
                {t('problem.lifts')}: {word('roles', rule.unblockedBy)}
              </>
            )}
            {rule.until && (
              <>
                {' · '}
                {t('problem.until')} <Until at={rule.until} />
              </>
            )}
          </Text>
        </li>
      ))}
    </Stack>
  );
}
