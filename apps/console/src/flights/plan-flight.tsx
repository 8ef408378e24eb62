import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import type { Flight } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Modal } from '../shell/modal';
import { blankFlight, flightRequest, formOfFlight } from './flight-form';
import { FlightFields } from './flight-fields';

/** Plans a charter, or changes its aircraft and limits. */
export function PlanFlight({ op, flight }: { op: string; flight?: Flight }) {
  const { t } = useWords();
  const go = useNavigate();
  const [opened, { open, close }] = useDisclosure(false);
  const [id] = useState(() => flight?.flightId ?? newId());
  const [form, set] = useState(() => (flight ? formOfFlight(flight) : blankFlight()));
  const plan = useWrite(
    ({ version, ...rest }: typeof form & { version?: number }, headers) =>
      answer(
        endpoints.flights.PUT('/flights/{flightId}', {
          params: { path: { flightId: id } },
          headers: { ...headers, ...onVersion(version) },
          body: flightRequest(op, rest),
        }),
      ),
    {
      refresh: [['flights'], ['flight', id]],
      onDone: () => {
        close();
        if (!flight) void go({ to: '/o/$op/flights/$flight', params: { op, flight: id } });
      },
    },
  );
  const send = (): void => plan.mutate({ ...form, version: flight?.version });
  const title = flight ? t('flight.change') : t('flight.planNew');
  return (
    <>
      <Button
        variant={flight ? 'light' : 'filled'}
        size={flight ? 'xs' : 'sm'}
        onClick={() => (flight && set(formOfFlight(flight)), open())}
      >
        {title}
      </Button>
      <Modal opened={opened} onClose={close} size="xl" title={title}>
        <FlightFields form={form} onChange={set} onSubmit={send} pending={plan.isPending} withLegs={!flight}>
          <ProblemNote error={plan.error} onRetry={send} />
        </FlightFields>
      </Modal>
    </>
  );
}
