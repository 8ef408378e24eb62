import { Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Flight } from '../api/shapes';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Country } from '../moment/country';
import { Moment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';
import { Choice } from '../shell/choice';
import { isChosen, type Chosen } from '../shell/chosen';
import { Lamp } from '../shell/lamp';
import { Scrolling } from '../shell/scrolling';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { AnswerPermit } from './answer-permit';
import { Drafted } from '../shell/drafted';

const kinds = ['OVERFLIGHT', 'LANDING', 'TRAFFIC', 'TECH_STOP', 'SLOT', 'DIPLOMATIC'] as const;

/** The permit of every state, and whether it still holds at departure. */
export function Permits({ flight }: { flight: Flight }) {
  const { t, word } = useWords();
  const { flightId, actions } = flight;
  const mayRecord = may('charter:manage') && actions.includes('record-permit');
  const [form, set] = useState({ state: '', kind: '' as (typeof kinds)[number] | '' });
  const apply = useWrite(
    ({ state, kind }: Chosen<typeof form, 'kind'>, headers) =>
      answer(
        endpoints.flights.POST('/flights/{flightId}/permits', {
          params: { path: { flightId } },
          headers,
          body: { permitId: headers['idempotency-key']!, state: state.toUpperCase(), kind },
        }),
      ),
    { refresh: [['flight', flightId], ['flights']], onDone: () => set({ state: '', kind: '' }) },
  );
  const send = (): void => {
    if (isChosen(form, 'kind')) apply.mutate(form);
  };
  const options = useCodeOptions('permitKind', kinds);
  return (
    <Section title={t('flight.permits')}>
      <Stack>
        {flight.permits.length === 0 ? (
          <Text className="soft">{t('permit.none')}</Text>
        ) : (
          <Scrolling label={t('flight.permits')} width={640}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  {(['holds', 'state', 'kind', 'status', 'number', 'validity'] as const).map((n) => (
                    <Table.Th key={n}>{t(`permit.${n}`)}</Table.Th>
                  ))}
                  {mayRecord && <Table.Th>{t('consent.actions')}</Table.Th>}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {flight.permits.map((p) => (
                  <Table.Tr key={p.permitId}>
                    <Table.Td data-name={t('permit.holds')}>
                      <Lamp
                        state={
                          p.validAtDeparture ? 'good' : ['APPLIED', 'TO_APPLY'].includes(p.status) ? 'wait' : 'bad'
                        }
                        label={p.validAtDeparture ? t('permit.yes') : t('permit.no')}
                      />
                    </Table.Td>
                    <Table.Td>
                      <Country code={p.state} />
                    </Table.Td>
                    <Table.Td>{word('permitKind', p.kind)}</Table.Td>
                    <Table.Td>{word('permitStatus', p.status)}</Table.Td>
                    <Table.Td>
                      <Code>{p.number}</Code>
                    </Table.Td>
                    <Table.Td>
                      {p.validFrom ? (
                        <>
                          <Moment at={p.validFrom} /> – <Moment at={p.validTo} />
                        </>
                      ) : (
                        '–'
                      )}
                    </Table.Td>
                    {mayRecord && (
                      <Table.Td>
                        <AnswerPermit flight={flight} permit={p} />
                      </Table.Td>
                    )}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Scrolling>
        )}
        {mayRecord && (
          <form
            onSubmit={(e) => {
              e.preventDefault();
              send();
            }}
          >
            <Drafted name={t('permit.apply')} write={apply}>
              <Group align="flex-end" gap="xs">
                <TextInput
                  label={t('permit.state')}
                  description={t('operation.alpha3')}
                  value={form.state}
                  maxLength={3}
                  required
                  dir="ltr"
                  w={150}
                  onChange={(e) => set({ ...form, state: e.currentTarget.value })}
                />
                <Choice
                  label={t('permit.kind')}
                  data={options}
                  value={form.kind}
                  onChange={(kind) => set({ ...form, kind })}
                />
                <Button type="submit" variant="light" loading={apply.isPending} disabled={!form.kind}>
                  {t('permit.apply')}
                </Button>
              </Group>
            </Drafted>
          </form>
        )}
        <ProblemNote error={apply.error} onRetry={send} />
      </Stack>
    </Section>
  );
}
