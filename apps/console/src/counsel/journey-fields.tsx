import { Fieldset, Select, SimpleGrid, TextInput } from '@mantine/core';
import type { Person } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useOperation } from '../operation/use-operation';
import type { JourneyForm } from './journey-form';

interface Props {
  person: Person;
  value: JourneyForm;
  onChange: (value: JourneyForm) => void;
}

/** The journey that is explained to a person, and to which alone a yes is. */
export function JourneyFields({ person, value, onChange }: Props) {
  const { t } = useWords();
  const stops = useOperation()?.corridor.slice(1) ?? [];
  return (
    <Fieldset legend={t('counsel.journey')}>
      <SimpleGrid cols={{ base: 1, xs: 3 }} style={{ alignItems: 'end' }}>
        <Select
          label={t('counsel.destination')}
          description={person.destination && t('counsel.wishesTo', { place: person.destination })}
          data={[...new Set(stops)]}
          value={value.destination || null}
          required
          allowDeselect={false}
          onChange={(v) => onChange({ ...value, destination: v! })}
        />
        <TextInput
          label={t('counsel.destinationState')}
          value={value.destinationState}
          required
          maxLength={3}
          dir="ltr"
          onChange={(e) => onChange({ ...value, destinationState: e.currentTarget.value.toUpperCase() })}
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
