import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { Flight, Operation } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Loaded } from '../shell/loaded';
import { may } from '../sign-in/may';
import { Countdown } from './countdown';
import { isNotReconciledInTime, loadOf, nextFlight, putOffOf, stillMissing } from './portfolio-of';
import { useNow } from './use-now';

/** One operation of a lead: its next flight, its load, and what is still missing, in numbers too large to name anybody. */
export function PortfolioRow({ operation, flights }: { operation: Operation; flights: readonly Flight[] }) {
  const { t } = useWords();
  const { operationId, name, corridor } = operation;
  const now = useNow();
  const figures = useRead(
    ['figures', operationId],
    may('feed:read')
      ? () =>
          answer(endpoints.statusFeed.GET('/operations/{operationId}/figures', { params: { path: { operationId } } }))
      : undefined,
    { everyMs: 60_000 },
  );
  const next = nextFlight(flights, now);
  const putOff = putOffOf(flights);
  const late = flights.filter((f) => isNotReconciledInTime(f.clock, now)).length;
  return (
    <li className="work-row portfolio-row">
      <span>
        <Link to="/o/$op/board" params={{ op: operationId }}>
          <b>
            <bdi dir="auto">{name}</bdi>
          </b>
        </Link>
        <Text size="sm" className="soft">
          <Code>{corridor.join(' → ')}</Code> · {t('today.flightCount', { count: flights.length })}
        </Text>
        {putOff > 0 && (
          <Text size="sm" className="late">
            {t('today.putOff', { count: putOff })}
          </Text>
        )}
        {late > 0 && (
          <Text size="sm" className="late">
            {t('today.notReconciled', { count: late })}
          </Text>
        )}
      </span>
      <span>{next && <Countdown clock={next.clock} />}</span>
      <Loaded of={figures} rows={1}>
        {({ people, flights: loads }) => (
          <>
            <span>
              <Text size="sm" className="soft">
                {t('today.load')}
              </Text>
              <Text className="num" fw={600}>
                <bdi>{loadOf(loads)}</bdi>
              </Text>
            </span>
            <ul className="missing">
              {stillMissing(people).map(({ what, n }) => (
                <li key={what}>
                  <b className="num">
                    <bdi title={n === null ? t('board.few') : undefined}>{n ?? '–'}</bdi>
                  </b>{' '}
                  {t(`today.missing.${what}`)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </li>
  );
}
