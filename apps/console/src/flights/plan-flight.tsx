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
import { Overtaken } from '../problem/overtaken';
import { ProblemNote } from '../problem/problem-note';
import { useEdit } from '../problem/use-edit';
import { DraftAbout } from '../shell/draft-about';
import { Modal } from '../shell/modal';
import { blankFlight, flightRequest, formOfFlight, type FlightForm } from './flight-form';
import { FlightFields } from './flight-fields';

/** Plans a charter, or changes its aircraft and limits. */
export function PlanFlight({ op, flight }: { op: string; flight?: Flight }) {
  const { t } = useWords();
  const go = useNavigate();
  const [opened, { open, close }] = useDisclosure(false);
  const [id] = useState(() => flight?.flightId ?? newId());
  const now = flight ? formOfFlight(flight) : blankFlight();
  const edit = useEdit(now, flight?.version);
  const plan = useWrite(
    ({ version, ...rest }: FlightForm & { version?: number }, headers) =>
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
  const send = (): void => plan.mutate({ ...edit.form, version: edit.on });
  const title = flight ? t('flight.change') : t('flight.planNew');
  return (
    <>
      <Button
        variant={flight ? 'light' : 'filled'}
        size={flight ? 'xs' : 'sm'}
        onClick={() => (flight && edit.begin(), open())}
      >
        {title}
      </Button>
      <DraftAbout value={flight?.flightId ?? op}>
        <Modal opened={opened} onClose={close} size="xl" title={title}>
          <FlightFields
            form={edit.form}
            onChange={edit.change}
            onSubmit={send}
            pending={plan.isPending}
            disabled={edit.overtaken}
            withLegs={!flight}
          >
            <Overtaken
              edit={edit}
              now={now}
              nameOf={(field) => t(field === 'legs' ? 'flight.leg' : `flight.${field}`)}
            />
            <ProblemNote error={plan.error} onRetry={send} />
          </FlightFields>
        </Modal>
      </DraftAbout>
    </>
  );
}
