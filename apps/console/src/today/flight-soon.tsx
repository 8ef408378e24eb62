import { Badge, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Flight } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { airportsOf, departureOf } from '../flights/departure-of';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { Lamp } from '../shell/lamp';
import { may } from '../sign-in/may';
import { ArrivalSoon } from './arrival-soon';
import { BlockersOfFlight } from './blockers-of-flight';
import { Countdown } from './countdown';
import { hasLeft, isPutOff } from './next-deadline';

/** One flight of today: how long it still is, and what stands in its way. */
export function FlightSoon({ op, flight }: { op: string; flight: Flight }) {
  const { t, word } = useWords();
  return (
    <article className="card flight-soon" aria-label={flight.flightNumber}>
      <div>
        {isPutOff(flight) ? <b className="late">{t('today.noTimeYet')}</b> : <Countdown clock={flight.clock} />}
      </div>
      <div className="flight-soon-body">
        <Group gap="sm">
          <Link to="/o/$op/flights/$flight" params={{ op, flight: flight.flightId }} className="flight-soon-number">
            <Code>{flight.flightNumber}</Code>
          </Link>
          <Code>{airportsOf(flight).join(' → ')}</Code>
          <Badge variant="light">{word('stage', flight.stage)}</Badge>
        </Group>
        <Text size="sm" className="soft">
          {t(isPutOff(flight) ? 'today.wasPlannedFor' : 'flight.std')}:{' '}
          <Moment at={departureOf(flight)} zone={flight.legs[0]!.fromZone} />
        </Text>
        {!flight.permitsHold && (
          <Group gap="xs" wrap="nowrap">
            <Lamp state="bad" />
            <Link to="/o/$op/flights/$flight" params={{ op, flight: flight.flightId }}>
              {t('today.permitsMissing')}
            </Link>
          </Group>
        )}
        {may('readiness:read') && <BlockersOfFlight flightId={flight.flightId} />}
        {may('arrival:read') && hasLeft(flight.clock) && <ArrivalSoon op={op} flightId={flight.flightId} />}
      </div>
    </article>
  );
}
