import { Badge, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { useFlightId, useOperationId } from '../operation/use-operation';
import { PageTitle } from '../shell/page-title';
import { flightPages } from '../shell/routes-of';
import { may } from '../sign-in/may';

export const useFlight = (flightId: string) =>
  useRead(
    ['flight', flightId],
    () => answer(endpoints.flights.GET('/flights/{flightId}', { params: { path: { flightId } } })),
    { everyMs: 20_000 },
  );

/** Which flight this is, with tabs for its parts. */
export function FlightHead({ actions, name }: { actions?: ReactNode; name: (typeof flightPages)[number]['name'] }) {
  const { t, word } = useWords();
  const [op, flight] = [useOperationId(), useFlightId()];
  const { data } = useFlight(flight);
  return (
    <div>
      <PageTitle
        title={`${data?.flightNumber ?? t('nav.flights')} · ${t(`flightTabs.${name}`)}`}
        lead={
          data && (
            <Group gap="xs" component="span">
              <Code>{[data.legs[0]!.from, ...data.legs.map((l) => l.to)].join(' – ')}</Code>
              <Moment at={data.legs[0]!.std} zone={data.legs[0]!.fromZone} />
              <Badge variant="light">{word('stage', data.stage)}</Badge>
            </Group>
          )
        }
        actions={actions}
      />
      <nav className="tabs" aria-label={t('flight.parts')}>
        {flightPages
          .filter((p) => may(p.needs))
          .map((p) => (
            <Link
              key={p.to}
              to={p.to}
              params={{ op, flight }}
              className="tab"
              activeOptions={{ exact: true }}
              activeProps={{ className: 'tab active', 'aria-current': 'page' }}
            >
              {t(`flightTabs.${p.name}`)}
            </Link>
          ))}
      </nav>
    </div>
  );
}
