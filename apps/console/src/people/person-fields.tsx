import { Button, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Person } from '../api/shapes';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { Choice } from '../shell/choice';

const relations = ['HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'NIECE_NEPHEW', 'OTHER'] as const;
const precisions = ['d', 'm', 'y', 'e'] as const;

export interface PersonForm {
  family: string;
  given: string;
  native: string;
  sex: string;
  dob: string;
  precision: string;
  nationality: string;
  relation: string;
  phone: string;
  language: string;
  destination: string;
}

export const formOf = (p: Person): PersonForm => ({
  family: p.names?.family ?? '',
  given: p.names?.given ?? '',
  native: p.names?.native ?? '',
  sex: String(p.sex ?? ''),
  dob: p.dob?.value ?? '',
  precision: p.dob?.precision ?? '',
  nationality: p.nationality ?? '',
  relation: p.relation,
  phone: (p.phones ?? []).join(' '),
  language: (p.languages ?? []).join(' '),
  destination: p.destination ?? '',
});

/** The form as the endpoint reads it: an empty field is left out and counts as unknown. */
export const personRequest = (f: PersonForm) => ({
  names: { family: f.family, given: f.given, ...(f.native && { native: f.native }) },
  sex: Number(f.sex) as 0 | 1 | 2 | 9,
  ...(f.dob && { dob: { value: f.dob, precision: f.precision as (typeof precisions)[number] } }),
  ...(f.nationality && { nationality: f.nationality.toUpperCase() }),
  relation: f.relation as (typeof relations)[number],
  ...(f.phone && { phones: f.phone.split(/[,;\s]+/).filter(Boolean) }),
  ...(f.language && {
    languages: f.language
      .toLowerCase()
      .split(/[,;\s]+/)
      .filter(Boolean),
  }),
  ...(f.destination && { destination: f.destination }),
});

const isFilledIn = (f: PersonForm): boolean =>
  f.relation !== '' && f.sex !== '' && (f.dob === '' || f.precision !== '');

interface Props {
  form: PersonForm;
  onChange: (change: Partial<PersonForm>) => void;
  onSubmit: () => void;
  pending: boolean;
  disabled?: boolean;
  submit: string;
  children?: ReactNode;
}

/** The details of a person. */
export function PersonFields({ form, onChange, onSubmit, pending, disabled, submit, children }: Props) {
  const { t } = useWords();
  const text = (name: keyof PersonForm, dir: 'ltr' | 'auto' = 'auto') => ({
    label: t(`person.${name as 'family'}`),
    value: form[name],
    dir,
    onChange: (e: { currentTarget: { value: string } }) => onChange({ [name]: e.currentTarget.value }),
  });
  const choice = (name: keyof PersonForm) => ({
    label: t(`person.${name as 'family'}`),
    value: form[name],
    onChange: (v: string) => onChange({ [name]: v }),
  });
  const [sexes, kinships, exactness] = [
    useCodeOptions('sex', ['0', '1', '2', '9']),
    useCodeOptions('relation', relations),
    useCodeOptions('precision', precisions),
  ];
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        onSubmit();
      }}
    >
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput {...text('given')} />
          <TextInput {...text('family')} />
          <TextInput {...text('native')} />
          <Choice {...choice('relation')} data={kinships} />
          <Choice {...choice('sex')} data={sexes} />
          <TextInput {...text('nationality', 'ltr')} maxLength={3} />
          <TextInput {...text('dob', 'ltr')} placeholder="1987-03-04" />
          <Choice {...choice('precision')} data={exactness} required={form.dob !== ''} />
          <TextInput {...text('phone', 'ltr')} placeholder="+961…" />
          <TextInput {...text('language', 'ltr')} placeholder="amh" />
          <TextInput {...text('destination')} />
        </SimpleGrid>
        {children}
        <Button type="submit" loading={pending} disabled={disabled === true || !isFilledIn(form)}>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
