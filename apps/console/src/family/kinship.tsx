import { List } from '@mantine/core';
import type { Family, Person } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { PersonName } from '../person-name/person-name';

/** How they are related, one line per statement. */
export function Kinship({ relationships, members }: { relationships: Family['relationships']; members: Person[] }) {
  const { t, word } = useWords();
  const known = new Map(members.map((m) => [m.personId, m.names]));
  if (relationships.length === 0) return null;
  return (
    <List size="sm" listStyleType="none" aria-label={t('family.kinship')}>
      {relationships.map((r) => (
        <List.Item key={r.personId + r.toPersonId}>
          <PersonName names={known.get(r.personId)} /> · {word('kin', r.kind)} ·{' '}
          <PersonName names={known.get(r.toPersonId)} />
        </List.Item>
      ))}
    </List>
  );
}
