import { Button, Stack, Text } from '@mantine/core';
import type { NamedPassenger } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { PersonName } from '../person-name/person-name';

const shown = 6;

/** Who is meant by what was typed: one of them is picked, never taken by itself. */
export function Suggestions({ people, onPick }: { people: NamedPassenger[]; onPick: (one: NamedPassenger) => void }) {
  const { t } = useWords();
  return (
    <Stack gap={6} role="group" aria-label={t('gate.whoIsMeant')}>
      {people.slice(0, shown).map((p) => (
        <Button
          key={p.personId}
          h="auto"
          mih={56}
          variant="default"
          justify="space-between"
          rightSection={<Code>{p.code}</Code>}
          styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
          onClick={() => onPick(p)}
        >
          <PersonName names={{ family: p.familyName, given: p.givenNames, native: p.nativeName }} />
        </Button>
      ))}
      {people.length > shown && (
        <Text size="sm" className="soft">
          {t('gate.more', { n: people.length - shown })}
        </Text>
      )}
    </Stack>
  );
}
