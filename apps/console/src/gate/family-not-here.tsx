import { Text } from '@mantine/core';
import type { NamedPassenger } from '../api/shapes';
import { useFamily } from '../family/use-family';
import { useWords } from '../i18n/use-words';
import { sayName } from '../person-name/say-name';

/** Who of the family is not on the list, by name: nobody can be looked for whom nobody names. */
export function FamilyNotHere({ who, people }: { who: NamedPassenger; people: readonly NamedPassenger[] }) {
  const { t } = useWords();
  const here = new Set(people.filter((p) => p.standing === 'LISTED').map((p) => p.personId));
  const family = useFamily(who.familyId).data?.members ?? [];
  const missing = family.filter((m) => !m.mergedInto && !here.has(m.personId));
  if (missing.length === 0) return null;
  return (
    <Text>
      {t('gate.familyNotHere')} <b dir="auto">{missing.map(sayName).join(', ')}</b>
    </Text>
  );
}
