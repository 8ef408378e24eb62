import { Button, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { DayField } from '../moment/day-field';
import { Choice } from '../shell/choice';
import { blankDemand, demandedPurposes, type DemandForm } from './operation-form';

/** What states of the corridor demand by law: receipts say so to the person. */
export function LegalDemands({ value, onChange }: { value: DemandForm[]; onChange: (value: DemandForm[]) => void }) {
  const { t } = useWords();
  const purposes = useCodeOptions('purpose', demandedPurposes);
  const change = (i: number, part: Partial<DemandForm>): void =>
    onChange(value.map((d, j) => (j === i ? { ...d, ...part } : d)));
  return (
    <Stack gap="sm">
      <Text fw={600}>{t('operation.demandedByLaw')}</Text>
      <Text size="sm">{t('operation.demandedByLawHint')}</Text>
      {value.map((demand, i) => (
        <fieldset key={i} style={{ border: '1px solid var(--line)', borderRadius: 8 }}>
          <legend>
            {t('operation.law')} <bdi>{i + 1}</bdi>
          </legend>
          <Stack gap="xs">
            <SimpleGrid cols={{ base: 1, xs: 3 }} style={{ alignItems: 'end' }}>
              <Choice
                label={t('operation.demandedPurpose')}
                data={purposes}
                value={demand.purpose}
                onChange={(purpose) => change(i, { purpose })}
              />
              <TextInput
                label={t('permit.state')}
                description={t('operation.alpha3')}
                value={demand.state}
                required
                maxLength={3}
                dir="ltr"
                onChange={(e) => change(i, { state: e.currentTarget.value })}
              />
              <DayField
                label={t('operation.demandedSince')}
                value={demand.since}
                required
                onChange={(since) => change(i, { since })}
              />
            </SimpleGrid>
            <TextInput
              label={t('operation.demandedSource')}
              description={t('operation.demandedSourceHint')}
              value={demand.source}
              required
              minLength={3}
              maxLength={300}
              dir="auto"
              onChange={(e) => change(i, { source: e.currentTarget.value })}
            />
            <div>
              <Button size="compact-sm" variant="default" onClick={() => onChange(value.filter((_, j) => j !== i))}>
                {`${t('operation.removeLaw')} ${i + 1}`}
              </Button>
            </div>
          </Stack>
        </fieldset>
      ))}
      <div>
        <Button size="compact-sm" variant="default" onClick={() => onChange([...value, blankDemand()])}>
          {t('operation.addLaw')}
        </Button>
      </div>
    </Stack>
  );
}
