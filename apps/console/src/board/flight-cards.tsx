import { Badge, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Flight, FlightFigures } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useFlights } from '../flights/use-flights';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Said } from '../shell/said';
import { Section } from '../shell/section';

/** The charters of the operation with their load. */
export function FlightCards({ op, figures }: { op: string; figures: FlightFigures[] | undefined }) {
  const { t } = useWords();
  return (
    <Section title={t('nav.flights')}>
      <Loaded of={useFlights(op)}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('flights.none')} />
          ) : (
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
              {items.map((f) => (
                <FlightCard
                  key={f.flightId}
                  op={op}
                  flight={f}
                  figures={figures?.find((x) => x.flightId === f.flightId)}
                />
              ))}
            </SimpleGrid>
          )
        }
      </Loaded>
    </Section>
  );
}

function FlightCard({ op, flight, figures }: { op: string; flight: Flight; figures?: FlightFigures }) {
  const { t, word } = useWords();
  const load = figures?.load as { seatsTaken?: number; seats?: number } | undefined;
  const share = load?.seats ? Math.round(((load.seatsTaken ?? 0) / load.seats) * 100) : 0;
  const stage = figures?.stage ?? flight.stage;
  // A few are never counted in the open: hidden is not none.
  const { saidNoAfterDoors = 0 } = (figures?.counts ?? {}) as Record<string, number | null>;
  const saidNo = saidNoAfterDoors !== 0;
  return (
    <Stack gap={6} className="card">
      <Group justify="space-between">
        <Link to="/o/$op/flights/$flight" params={{ op, flight: flight.flightId }} style={{ fontWeight: 600 }}>
          <Code>{flight.flightNumber}</Code>
        </Link>
        <Badge variant="light">{word('stage', stage)}</Badge>
      </Group>
      <Said said={new Map(flight.early.map((e) => [e.stage, e])).get(stage)} />
      <Text size="sm">
        <Code>{[flight.legs[0]!.from, ...flight.legs.map((l) => l.to)].join(' – ')}</Code>
      </Text>
      <Text size="sm" className="soft">
        {t('flight.std')}: <Moment at={flight.legs[0]!.std} zone={flight.legs[0]!.fromZone} />
      </Text>
      {load?.seats !== undefined && (
        <>
          <div className="bar" aria-hidden="true">
            <span style={{ inlineSize: `${share}%` }} />
          </div>
          <Text size="sm">
            {t('flight.seatsTaken')}: <bdi className="num">{`${load.seatsTaken ?? 0} / ${load.seats}`}</bdi>
          </Text>
        </>
      )}
      {saidNo && (
        <Link to="/o/$op/flights/$flight" params={{ op, flight: flight.flightId }} role="alert">
          <Badge color="clay" variant="filled" size="lg">
            {t('lateNo.title')}
          </Badge>
        </Link>
      )}
      <p className="counts">
        {Object.entries((figures?.counts ?? {}) as Record<string, number | null>)
          .filter(([, n]) => n !== 0)
          .map(([name, n]) => (
            <span key={name}>
              {word('count', name)}{' '}
              <b className="num">
                <bdi>{n ?? '1–4'}</bdi>
              </b>
            </span>
          ))}
      </p>
    </Stack>
  );
}
