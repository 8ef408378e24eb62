import { Fieldset, MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core';
import type { Person } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useOperation } from '../operation/use-operation';
import { stopsBefore, type JourneyForm } from './journey-form';

interface Props {
  person: Person;
  value: JourneyForm;
  onChange: (value: JourneyForm) => void;
}

/** The journey that is explained to a person, and to which alone a yes is. */
export function JourneyFields({ person, value, onChange }: Props) {
  const { t } = useWords();
  const corridor = useOperation()?.corridor ?? [];
  const stops = [...new Set(corridor.slice(1))];
  return (
    <Fieldset legend={t('counsel.journey')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
        <Select
          label={t('counsel.destination')}
          description={person.destination && t('counsel.wishesTo', { place: person.destination })}
          data={stops}
          value={value.destination || null}
          required
          allowDeselect={false}
          onChange={(v) => onChange({ ...value, destination: v!, via: stopsBefore(corridor, v!) })}
        />
        <TextInput
          label={t('counsel.destinationState')}
          value={value.destinationState}
          required
          maxLength={3}
          dir="ltr"
          onChange={(e) => onChange({ ...value, destinationState: e.currentTarget.value.toUpperCase() })}
        />
        <MultiSelect
          label={t('counsel.via')}
          description={value.via.length === 0 && t('counsel.straight')}
          data={stops.filter((stop) => stop !== value.destination)}
          value={value.via}
          onChange={(chosen) => onChange({ ...value, via: stops.filter((stop) => chosen.includes(stop)) })}
        />
        <TextInput
          label={t('counsel.route')}
          value={value.route}
          required
          maxLength={300}
          dir="auto"
          onChange={(e) => onChange({ ...value, route: e.currentTarget.value })}
        />
      </SimpleGrid>
    </Fieldset>
  );
}
