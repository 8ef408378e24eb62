import { Group, NumberInput, TextInput } from '@mantine/core';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { DayField } from '../moment/day-field';
import { Choice } from '../shell/choice';
import { LegalDemands } from './legal-demands';
import type { OperationForm } from './operation-form';

/** The details of an operation. */
export function OperationFields({
  form,
  onChange,
}: {
  form: OperationForm;
  onChange: (change: Partial<OperationForm>) => void;
}) {
  const { t } = useWords();
  const field = (name: Exclude<keyof OperationForm, 'yesBearsDays' | 'demandedByLaw'>) => ({
    label: t(`operation.${name}`),
    value: form[name],
    onChange: (e: { currentTarget: { value: string } }) => onChange({ [name]: e.currentTarget.value }),
  });
  return (
    <>
      <TextInput {...field('name')} required dir="auto" />
      <Choice
        label={t('operation.modality')}
        data={useCodeOptions('modality', ['VHR', 'AVR'])}
        value={form.modality}
        onChange={(modality) => onChange({ modality })}
      />
      <Group grow align="flex-start">
        <TextInput {...field('requestingGovernment')} description={t('operation.alpha3')} required dir="ltr" />
        <DayField
          label={t('operation.requestDate')}
          value={form.requestDate}
          onChange={(requestDate) => onChange({ requestDate })}
          required
          description={t('operation.requestDateHint')}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput {...field('corridor')} description={t('operation.corridorHint')} required dir="ltr" />
        <TextInput {...field('hostCountry')} description={t('operation.alpha2')} dir="ltr" />
      </Group>
      <NumberInput
        label={t('operation.yesBearsDays')}
        description={t('operation.yesBearsDaysHint')}
        value={form.yesBearsDays}
        min={0}
        max={30}
        allowDecimal={false}
        onChange={(v) => onChange({ yesBearsDays: typeof v === 'number' ? v : '' })}
      />
      <LegalDemands value={form.demandedByLaw} onChange={(demandedByLaw) => onChange({ demandedByLaw })} />
    </>
  );
}
