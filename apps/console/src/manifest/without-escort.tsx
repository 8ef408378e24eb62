import { List, Text } from '@mantine/core';
import type { ChangesSinceVersion } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { PersonName } from '../person-name/person-name';

/** Who needs an escort whom nobody has named yet, of which kind, and never why. */
export function WithoutEscort({ people }: { people: ChangesSinceVersion['withoutEscort'] }) {
  const { t, word } = useWords();
  if (people.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{t('escort.missing')}</Text>
      <List listStyleType="none">
        {people.map((p) => (
          <List.Item key={p.personId}>
            <Code>{p.code}</Code> <PersonName names={{ family: p.familyName, given: p.givenNames, native: '' }} />:{' '}
            {p.kinds.map((kind) => word('escortKind', kind)).join(', ')}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
