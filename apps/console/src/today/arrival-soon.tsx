import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { answerOrNone } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';

/** Whom reception expects at each stop, and how many were seen; nothing before the flight has left. */
export function ArrivalSoon({ op, flightId }: { op: string; flightId: string }) {
  const { t } = useWords();
  const { data } = useRead(
    ['arrival-soon', flightId],
    () => answerOrNone(endpoints.reception.GET('/flights/{flightId}/arrivals', { params: { path: { flightId } } })),
    { everyMs: 30_000 },
  );
  if (!data || data.closedAt) return null;
  return (
    <ul className="reason-lines">
      {data.stops.map((stop) => (
        <li key={stop.offPoint}>
          <Text span>
            <Code>{stop.offPoint}</Code> · {t('today.seenOf', { seen: stop.ticked, expected: stop.expected })}
          </Text>{' '}
          <Link to="/o/$op/flights/$flight/reception" params={{ op, flight: flightId }}>
            {t('today.receive')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
