import { Button, Stack, Text } from '@mantine/core';
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
import { ProblemNote } from '../problem/problem-note';
import { Modal } from '../shell/modal';

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
        <form
          onSubmit={(e) => {
            e.preventDefault();
            move.mutate({ to: legs, on: version });
          }}
        >
          <Stack>
            <Text>{t('flight.rescheduleMeans')}</Text>
            <LegFields legs={legs} onChange={set} />
            <ProblemNote
              error={move.error}
              onRetry={() => move.mutate({ to: legs, on: version })}
              onReload={() => void queries.invalidateQueries({ queryKey: ['flight', flightId] })}
            />
            <Button type="submit" loading={move.isPending}>
              {t('flight.reschedule')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
