import { TextInput } from '@mantine/core';
import type { Person } from '../api/shapes';
import { useFamily } from '../family/use-family';
import { useWords } from '../i18n/use-words';
import { noGuardian, type GuardianForm } from './guardian-form';
import { Select } from '../shell/select';

interface Props {
  person: Person;
  value: GuardianForm;
  onChange: (value: GuardianForm) => void;
}

/** Who says yes for a child, or with it: somebody of the family, or whom protection's decision allows to be named. */
export function GuardianFields({ person, value, onChange }: Props) {
  const { t } = useWords();
  const family = useFamily(person.familyId);
  const others = (family.data?.members ?? []).filter((m) => m.personId !== person.personId);
  const nameOf = (names?: { given?: string; family?: string; native?: string }): string =>
    [names?.given, names?.family].filter(Boolean).join(' ') || names?.native || '–';
  return (
    <>
      <Select
        label={t('consent.guardian')}
        description={t('consent.guardianHint')}
        clearable
        value={value.personId || null}
        onChange={(v) => onChange({ ...noGuardian, personId: v ?? '' })}
        data={others.map((m) => ({ value: m.personId, label: nameOf(m.names) }))}
      />
      {!value.personId &&
        (['name', 'telephone', 'relation'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`consent.guardianNamed.${field}`)}
            value={value[field]}
            dir="auto"
            onChange={(e) => onChange({ ...value, [field]: e.currentTarget.value })}
          />
        ))}
    </>
  );
}
