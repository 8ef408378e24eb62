import { Button } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { List } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';

const checks = ['CALL', 'CHECKIN', 'PEC', 'EXIT', 'STANDBY_CALL', 'GATE'] as const;

/** The checks of the day in order; closing one settles families and promotes from standby. */
export function CloseChecks({ list }: { list: List }) {
  const { t, word } = useWords();
  const { flightId, closedStages, actions } = list;
  const close = useWrite(
    (stage: (typeof checks)[number], headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/stages/{stage}/closing', {
          params: { path: { flightId, stage } },
          headers,
        }),
      ),
    { refresh: [['list', flightId], ['passengers', flightId], ['readiness']] },
  );
  const next = actions.includes('close-stage') ? checks.find((check) => !closedStages.includes(check)) : undefined;
  return (
    <Section title={t('gate.checks')}>
      <ol className="steps">
        {checks.map((check) => {
          const closed = closedStages.includes(check);
          return (
            <li key={check}>
              {check === next && may('boarding:work') ? (
                <Button size="sm" loading={close.isPending} onClick={() => close.mutate(check)}>
                  {t('gate.close')}: {word('check', check)}
                </Button>
              ) : (
                <span
                  className="card"
                  style={{
                    display: 'inline-block',
                    padding: '.4rem .75rem',
                    color: closed ? '#133e1b' : 'var(--soft)',
                    background: closed ? '#e3f3e5' : '#f3f6f4',
                  }}
                >
                  {closed ? '✓ ' : ''}
                  {word('check', check)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <ProblemNote error={close.error} onRetry={() => next && close.mutate(next)} />
    </Section>
  );
}
