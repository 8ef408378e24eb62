import { Badge, Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { useOperationId } from '../operation/use-operation';
import { Empty } from '../shell/empty';
import { Lamp } from '../shell/lamp';
import { Loaded } from '../shell/loaded';
import { PageTitle } from '../shell/page-title';
import { may } from '../sign-in/may';
import { PlanFlight } from './plan-flight';
import { useFlights } from './use-flights';

/** The charters of the operation, by departure. */
export function Flights() {
  const { t, word } = useWords();
  const op = useOperationId();
  return (
    <Stack>
      <PageTitle title={t('nav.flights')} actions={may('charter:manage') && <PlanFlight op={op} />} />
      <Loaded of={useFlights(op)}>
        {({ items }) => (
          <PagedTable
            label={t('nav.flights')}
            rows={items}
            rowKey={(f) => f.flightId}
            empty={<Empty title={t('flights.none')} />}
            columns={[
              {
                name: t('flight.number'),
                width: '1fr',
                plain: true,
                cell: (f) => (
                  <Link to="/o/$op/flights/$flight" params={{ op, flight: f.flightId }}>
                    <Code>{f.flightNumber}</Code>
                  </Link>
                ),
              },
              {
                name: t('flight.route'),
                width: '1.6fr',
                cell: (f) => <Code>{[f.legs[0]!.from, ...f.legs.map((l) => l.to)].join(' – ')}</Code>,
              },
              {
                name: t('flight.std'),
                width: '1.6fr',
                cell: (f) => <Moment at={f.legs[0]!.std} zone={f.legs[0]!.fromZone} />,
              },
              {
                name: t('flight.stage'),
                width: '1.3fr',
                plain: true,
                cell: (f) => <Badge variant="light">{word('stage', f.stage)}</Badge>,
              },
              {
                name: t('flight.permits'),
                width: '1fr',
                cell: (f) => (
                  <Group gap={8} style={{ display: 'inline-flex' }}>
                    <Lamp
                      state={f.permitsHold ? 'good' : 'wait'}
                      label={f.permitsHold ? t('flight.permitsHold') : t('flight.permitsOpen')}
                    />
                    <bdi className="num">
                      {f.permits.filter((p) => p.validAtDeparture).length}/{f.permits.length}
                    </bdi>
                  </Group>
                ),
              },
              { name: t('flight.seats'), width: '.7fr', cell: (f) => <bdi className="num">{f.seats}</bdi> },
            ]}
          />
        )}
      </Loaded>
    </Stack>
  );
}
