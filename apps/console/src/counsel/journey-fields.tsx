import { Fieldset, SimpleGrid, TagsInput, TextInput } from '@mantine/core';
import type { Person } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useOperation } from '../operation/use-operation';
import { stopsBefore, type JourneyForm } from './journey-form';
import { Select } from '../shell/select';

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
        <TagsInput
          label={t('counsel.via')}
          description={value.via.length === 0 && t('counsel.straight')}
          data={stops.filter((stop) => stop !== value.destination)}
          value={value.via}
          dir="ltr"
          onChange={(chosen) => onChange({ ...value, via: airportsOf(chosen) })}
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

/** A flight may stop outside the corridor of its operation, and in another order: any airport can be typed. */
const airportsOf = (typed: string[]): string[] =>
  typed.map((code) => code.trim().toUpperCase()).filter((code) => /^[A-Z]{3}$/.test(code));
