import { Text } from '@mantine/core';
import type { NamedPassenger } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { nameOf } from '../person-name/say-name';

/** How many of the family are aboard, and who of them is still missing here. */
export function FamilyHere({ who, people }: { who: NamedPassenger; people: readonly NamedPassenger[] }) {
  const { t } = useWords();
  const family = people.filter((p) => p.familyId === who.familyId && p.standing !== 'OUT');
  if (family.length < 2) return null;
  const missing = family.filter((p) => !p.boarded && p.personId !== who.personId);
  const infants = family.filter((p) => p.band === 'INFANT' && p.personId !== who.personId);
  return (
    <div className="family-here">
      <Text fw={600}>
        {t('gate.family')} <bdi className="num">{`${family.filter((p) => p.boarded).length} / ${family.length}`}</bdi>
      </Text>
      {missing.length > 0 && (
        <Text size="sm">
          {t('gate.familyMissing')} <b dir="auto">{missing.map(nameOf).join(', ')}</b>
        </Text>
      )}
      {infants.length > 0 && (
        <Text size="sm">
          {t('gate.infants')} <b dir="auto">{infants.map(nameOf).join(', ')}</b>
        </Text>
      )}
    </div>
  );
}
