import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { queries } from '../api/read';
import type { Flight } from '../api/shapes';
import { useWrite } from '../api/write';
import { formOfFlight, legsRequest, type LegForm } from '../flights/flight-form';
import { LegFields } from '../flights/leg-fields';
import { useWords } from '../i18n/use-words';
import { Modal } from '../shell/modal';
import { Form } from '../shell/form';

/** Changes times or airports of a flight. */
export function Reschedule({ flight }: { flight: Flight }) {
  const { t } = useWords();
  const { flightId, version } = flight;
  const [opened, { open, close }] = useDisclosure(false);
  const [legs, set] = useState<LegForm[]>([]);
  const move = useWrite(
    ({ to, on }: { to: LegForm[]; on: number }, headers) =>
      answer(
        endpoints.flights.POST('/flights/{flightId}/reschedule', {
          params: { path: { flightId } },
          headers: { ...headers, ...onVersion(on) },
          body: { legs: legsRequest(to) },
        }),
      ),
    { refresh: [['flight', flightId], ['flights'], ['readiness']], onDone: close },
  );
  return (
    <>
      <Button size="xs" variant="light" onClick={() => (set(formOfFlight(flight).legs), open())}>
        {t('flight.reschedule')}
      </Button>
      <Modal opened={opened} onClose={close} size="xl" title={t('flight.reschedule')}>
        <Form
          submit={t('flight.reschedule')}
          write={move}
          onSend={() => move.mutate({ to: legs, on: version })}
          onReload={() => void queries.invalidateQueries({ queryKey: ['flight', flightId] })}
        >
          <Text>{t('flight.rescheduleMeans')}</Text>
          <LegFields legs={legs} onChange={set} />
        </Form>
      </Modal>
    </>
  );
}
