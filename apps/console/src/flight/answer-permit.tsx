import { Button, SimpleGrid, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { queries } from '../api/read';
import type { Flight, Permit } from '../api/shapes';
import { useWrite } from '../api/write';
import { utc } from '../flights/flight-form';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { DayField } from '../moment/day-field';
import { Choice } from '../shell/choice';
import { isChosen, type Chosen } from '../shell/chosen';
import { Modal } from '../shell/modal';
import { Form } from '../shell/form';

const answers = ['APPROVED', 'REJECTED', 'LAPSED', 'REVOKED'] as const;

/** What a state answered; or that its approval lapsed or was revoked. */
export function AnswerPermit({ flight, permit }: { flight: Flight; permit: Permit }) {
  const { t } = useWords();
  const { flightId, version } = flight;
  const { permitId } = permit;
  const [opened, { open, close }] = useDisclosure(false);
  const [form, set] = useState({
    status: '' as (typeof answers)[number] | '',
    number: permit.number ?? '',
    validFrom: '',
    validTo: '',
  });
  const record = useWrite(
    ({ status, number, validFrom, validTo, on }: Chosen<typeof form, 'status'> & { on: number }, headers) =>
      answer(
        endpoints.flights.POST('/flights/{flightId}/permits/{permitId}/answer', {
          params: { path: { flightId, permitId } },
          headers: { ...headers, ...onVersion(on) },
          body: {
            status,
            ...(number && { number }),
            ...(validFrom && { validFrom: utc(validFrom) }),
            ...(validTo && { validTo: utc(validTo) }),
          },
        }),
      ),
    { refresh: [['flight', flightId], ['flights']], onDone: close },
  );
  const send = (): void => {
    if (isChosen(form, 'status')) record.mutate({ ...form, on: version });
  };
  const options = useCodeOptions('permitStatus', answers);
  return (
    <>
      <Button size="compact-sm" variant="light" onClick={open}>
        {t('permit.answer')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('permit.answer')}>
        <Form
          submit={t('shell.save')}
          write={record}
          onSend={send}
          onReload={() => void queries.invalidateQueries({ queryKey: ['flight', flightId] })}
          disabled={!form.status}
        >
          <Choice
            label={t('permit.status')}
            data={options}
            value={form.status}
            onChange={(status) => set({ ...form, status })}
          />
          {form.status === 'APPROVED' && (
            <>
              <TextInput
                label={t('permit.number')}
                value={form.number}
                dir="ltr"
                onChange={(e) => set({ ...form, number: e.currentTarget.value })}
              />
              <SimpleGrid cols={2}>
                <DayField
                  withTime
                  label={t('permit.validFrom')}
                  value={form.validFrom}
                  onChange={(validFrom) => set({ ...form, validFrom })}
                />
                <DayField
                  withTime
                  label={t('permit.validTo')}
                  value={form.validTo}
                  onChange={(validTo) => set({ ...form, validTo })}
                />
              </SimpleGrid>
            </>
          )}
        </Form>
      </Modal>
    </>
  );
}
