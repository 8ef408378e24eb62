import { Button, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { limits, type FlightForm } from './flight-form';
import { LegFields } from './leg-fields';

interface Props {
  form: FlightForm;
  onChange: (form: FlightForm) => void;
  onSubmit: () => void;
  pending: boolean;
  disabled?: boolean;
  /** A planned flight changes times and airports by rescheduling, which informs everyone. */
  withLegs: boolean;
  children?: ReactNode;
}

/** Operator, aircraft, legs and limits. */
export function FlightFields({ form, onChange, onSubmit, pending, disabled, withLegs, children }: Props) {
  const { t } = useWords();
  const text = (
    name: 'flightNumber' | 'operator' | 'carrierClientId' | 'aircraft' | 'registration',
    required = false,
  ) => (
    <TextInput
      label={t(`flight.${name}`)}
      value={form[name]}
      required={required}
      dir="ltr"
      onChange={(e) => onChange({ ...form, [name]: e.currentTarget.value })}
    />
  );
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        onSubmit();
      }}
    >
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          {text('flightNumber', true)}
          {text('operator', true)}
          {text('carrierClientId')}
          {text('aircraft', true)}
          {text('registration')}
        </SimpleGrid>
        {withLegs && <LegFields legs={form.legs} onChange={(legs) => onChange({ ...form, legs })} />}
        <SimpleGrid cols={{ base: 2, xs: 4 }} style={{ alignItems: 'end' }}>
          {limits.map((name) => (
            <NumberInput
              key={name}
              label={t(`flight.${name}`)}
              value={form[name]}
              min={0}
              required
              onChange={(v) => onChange({ ...form, [name]: Number(v) })}
            />
          ))}
        </SimpleGrid>
        <Text size="sm" className="soft">
          {t('flight.utc')}
        </Text>
        {children}
        <Button type="submit" loading={pending} disabled={disabled}>
          {t('shell.save')}
        </Button>
      </Stack>
    </form>
  );
}
