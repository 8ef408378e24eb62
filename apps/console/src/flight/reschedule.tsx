import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { queries } from '../api/read';
import type { Flight } from '../api/shapes';
import { useWrite } from '../api/write';
import { formOfFlight, legsRequest, type LegForm } from '../flights/flight-form';
import { LegFields } from '../flights/leg-fields';
import { useWords } from '../i18n/use-words';
import { Overtaken } from '../problem/overtaken';
import { useEdit } from '../problem/use-edit';
import { Modal } from '../shell/modal';
import { Form } from '../shell/form';

/** Changes times or airports of a flight. */
export function Reschedule({ flight }: { flight: Flight }) {
  const { t } = useWords();
  const { flightId, version } = flight;
  const [opened, { open, close }] = useDisclosure(false);
  const now = { legs: formOfFlight(flight).legs };
  const edit = useEdit(now, version);
  const move = useWrite(
    ({ to, on }: { to: LegForm[]; on?: number }, headers) =>
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
      <Button size="xs" variant="light" onClick={() => (edit.begin(), open())}>
        {t('flight.reschedule')}
      </Button>
      <Modal opened={opened} onClose={close} size="xl" title={t('flight.reschedule')}>
        <Form
          submit={t('flight.reschedule')}
          write={move}
          disabled={edit.overtaken}
          onSend={() => move.mutate({ to: edit.form.legs, on: edit.on })}
          onReload={() => void queries.invalidateQueries({ queryKey: ['flight', flightId] })}
        >
          <Text>{t('flight.rescheduleMeans')}</Text>
          <LegFields legs={edit.form.legs} onChange={(legs) => edit.change({ legs })} />
          <Overtaken edit={edit} now={now} nameOf={() => t('flight.leg')} />
        </Form>
      </Modal>
    </>
  );
}
