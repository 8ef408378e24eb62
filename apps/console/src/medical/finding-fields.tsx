import { Checkbox, MultiSelect, NumberInput, SimpleGrid, Textarea } from '@mantine/core';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { DayField } from '../moment/day-field';
import { decisions, escorts, isFit, needs, type Finding } from './finding';
import { Select } from '../shell/select';

interface Props {
  form: Finding;
  onChange: (change: Partial<Finding>) => void;
  /** An examination names its end; a check before embarkation is valid as long as the rule says. */
  withDay: boolean;
}

/** The decision, the needs on the way, and the findings that stay with clinicians. */
export function FindingFields({ form, onChange, withDay }: Props) {
  const { t } = useWords();
  const [decisionOptions, escortOptions, needOptions] = [
    useCodeOptions('fitness', decisions),
    useCodeOptions('escort', escorts),
    useCodeOptions('need', needs),
  ];
  return (
    <>
      <SimpleGrid cols={2}>
        <Select
          label={t('medical.decision')}
          data={decisionOptions}
          value={form.decision || null}
          placeholder={t('shell.decide')}
          required
          allowDeselect={false}
          onChange={(v) => onChange({ decision: v as 'FIT' })}
        />
        <Select
          label={t('medical.escort')}
          data={escortOptions}
          value={form.escort || null}
          placeholder={t('shell.decide')}
          required
          allowDeselect={false}
          onChange={(v) => onChange({ escort: v as 'NONE' })}
        />
      </SimpleGrid>
      {withDay && (
        <DayField
          label={isFit(form) ? t('documents.validUntil') : t('medical.reviewAt')}
          value={form.day}
          required={form.decision !== 'UNFIT'}
          onChange={(day) => onChange({ day })}
        />
      )}
      <MultiSelect
        label={t('medical.needs')}
        data={needOptions}
        value={form.needs}
        onChange={(v) => onChange({ needs: v })}
        searchable
      />
      <SimpleGrid cols={2} style={{ alignItems: 'end' }}>
        <NumberInput
          label={t('medical.pregnancyWeeks')}
          value={form.pregnancyWeeks}
          min={1}
          max={45}
          onChange={(v) => onChange({ pregnancyWeeks: typeof v === 'number' ? v : '' })}
        />
        {form.pregnancyWeeks !== '' && (
          <Checkbox
            label={t('medical.multiplePregnancy')}
            checked={form.multiplePregnancy}
            onChange={(e) => onChange({ multiplePregnancy: e.currentTarget.checked })}
          />
        )}
      </SimpleGrid>
      <Textarea
        label={t('medical.findings')}
        description={t('medical.findingsHint')}
        value={form.findings}
        dir="auto"
        autosize
        minRows={2}
        onChange={(e) => onChange({ findings: e.currentTarget.value })}
      />
    </>
  );
}
