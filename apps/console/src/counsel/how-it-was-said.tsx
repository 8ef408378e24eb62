import { SimpleGrid, TextInput } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { Select } from '../shell/select';

interface Said<Place extends string> {
  place: Place | '';
  /** ISO 639-3. */
  language: string;
  interpreter: string;
}

/** Where a person was asked, and in which language. Nothing is filled in in advance. */
export function HowItWasSaid<Place extends string>({
  said,
  places,
  onChange: change,
}: {
  said: Said<Place>;
  /** With their words. */
  places: { value: string; label: string }[];
  onChange: (part: Partial<Said<Place>>) => void;
}) {
  const { t } = useWords();
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} style={{ alignItems: 'end' }}>
      <Select
        label={t('counsel.place')}
        data={places}
        value={said.place || null}
        placeholder={t('shell.decide')}
        required
        allowDeselect={false}
        onChange={(v) => change({ place: v as Place })}
      />
      <TextInput
        label={t('person.language')}
        description={t('counsel.iso')}
        value={said.language}
        required
        maxLength={3}
        dir="ltr"
        onChange={(e) => change({ language: e.currentTarget.value.toLowerCase() })}
      />
      <TextInput
        label={t('counsel.interpreter')}
        description={t('counsel.interpreterHint')}
        value={said.interpreter}
        dir="auto"
        onChange={(e) => change({ interpreter: e.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
