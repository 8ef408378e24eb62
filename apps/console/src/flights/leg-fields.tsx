import { Autocomplete, Button, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { DayField } from '../moment/day-field';
import type { LegForm } from './flight-form';

const zones = Intl.supportedValuesOf('timeZone');

/** The legs of a flight: airports, times (UTC), and payload. */
export function LegFields({ legs, onChange }: { legs: LegForm[]; onChange: (legs: LegForm[]) => void }) {
  const { t } = useWords();
  const change = (i: number, part: Partial<LegForm>): void =>
    onChange(legs.map((l, j) => (j === i ? { ...l, ...part } : l)));
  return (
    <Stack gap="sm">
      {legs.map((leg, i) => (
        <fieldset key={i} style={{ border: '1px solid var(--line)', borderRadius: 8 }}>
          <legend>
            {t('flight.leg')} <bdi>{i + 1}</bdi>
          </legend>
          <div className="leg">
            {(['from', 'to'] as const).map((end) => (
              <TextInput
                key={end}
                label={t(`flight.${end}`)}
                value={leg[end]}
                maxLength={3}
                required
                dir="ltr"
                onChange={(e) => change(i, { [end]: e.currentTarget.value, [`${end}Zone`]: '' })}
              />
            ))}
            {(['std', 'sta'] as const).map((time) => (
              <DayField
                key={time}
                withTime
                label={t(`flight.${time}Utc`)}
                value={leg[time]}
                required
                onChange={(at) => change(i, { [time]: at })}
              />
            ))}
            {(['fromZone', 'toZone'] as const).map((zone) => (
              <Autocomplete
                key={zone}
                label={t(`flight.${zone}`)}
                description={t('flight.zoneHint')}
                data={zones}
                limit={8}
                value={leg[zone]}
                dir="ltr"
                onChange={(v) => change(i, { [zone]: v })}
              />
            ))}
            <NumberInput
              label={t('flight.payloadKg')}
              value={leg.payloadKg}
              min={0}
              required
              onChange={(v) => change(i, { payloadKg: Number(v) })}
            />
          </div>
        </fieldset>
      ))}
      <Group gap="xs">
        <Button
          size="xs"
          variant="subtle"
          onClick={() =>
            onChange([
              ...legs,
              { ...legs.at(-1)!, from: legs.at(-1)!.to, fromZone: legs.at(-1)!.toZone, to: '', toZone: '' },
            ])
          }
        >
          {t('flight.addLeg')}
        </Button>
        {legs.length > 1 && (
          <Button size="xs" variant="subtle" onClick={() => onChange(legs.slice(0, -1))}>
            {t('flight.dropLeg')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
