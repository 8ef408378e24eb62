import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFlights } from '../flights/use-flights';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { useOperationId } from '../operation/use-operation';
import { LeftUntil } from '../today/countdown';

/** Somebody in a queue. */
export interface Waits {
  personId: string;
  why: string;
  since?: string;
  flightId?: string;
  dueAt?: string;
}

/** Why somebody is in a queue and since when; with their flight, unless it stands elsewhere. */
export function WhyDue({ row, of, alone }: { row: Waits; of: 'whyExamine' | 'whyCounsel'; alone?: boolean }) {
  const { t, word } = useWords();
  return (
    <>
      <Text size="sm" fw={600}>
        {word(of, row.why)}
      </Text>
      {row.since && (
        <Text size="sm" className="soft">
          {t('queue.since')} <Moment at={row.since.slice(0, 10)} />
        </Text>
      )}
      {!alone && <DueOn row={row} />}
    </>
  );
}

/** The flight and how long it still is. */
export function DueOn({ row }: { row: Pick<Waits, 'flightId' | 'dueAt'> }) {
  const { t } = useWords();
  const op = useOperationId();
  const { data } = useFlights(op);
  if (!row.flightId || !row.dueAt) return <span />;
  const flight = data?.items.find((f) => f.flightId === row.flightId);
  return (
    <Text size="sm" component="span">
      <Link to="/o/$op/flights/$flight" params={{ op, flight: row.flightId }}>
        <Code>{flight?.flightNumber ?? row.flightId.slice(-8)}</Code>
      </Link>{' '}
      · {t('today.in')} <LeftUntil at={row.dueAt} />
    </Text>
  );
}
