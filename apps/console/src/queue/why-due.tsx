import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { departureOf } from '../flights/departure-of';
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
  workedOnBy?: string;
}

/** The words of why somebody is in a queue. */
export type Whys = 'whyExamine' | 'whyCounsel' | 'whyProtect';

/** Why somebody is in a queue and since when; with their flight, unless it stands elsewhere. */
export function WhyDue({ row, of, alone }: { row: Waits; of: Whys; alone?: boolean }) {
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
  const flight = data?.items.find((f) => f.flightId === row.flightId);
  const dueAt = row.dueAt ?? (flight && departureOf(flight));
  if (!row.flightId || !dueAt) return <span />;
  return (
    <Text size="sm" component="span">
      <Link to="/o/$op/flights/$flight" params={{ op, flight: row.flightId }}>
        <Code>{flight?.flightNumber ?? row.flightId.slice(-8)}</Code>
      </Link>{' '}
      · {t('today.in')} <LeftUntil at={dueAt} />
    </Text>
  );
}
