import { Button } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { List } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { checkpointOf } from '../manifest/checkpoint-of';
import { Said } from '../shell/said';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { checks, nextCheckOf, type Check } from './checks';
import { Reopen } from './reopen';
import { StepDialog, type Taking } from './step-dialog';
import { usePreview } from './use-preview';

/** The checks of the day in order. Closing one settles families and promotes from standby: it is shown first, and asks. */
export function CloseChecks({ list }: { list: List }) {
  const { t, word } = useWords();
  const { flightId, closedStages, actions } = list;
  const [closing, close] = useState<Check>();
  const [reopening, reopen] = useState<Check>();
  const at = (stage: Check) => ({ params: { path: { flightId, stage } } });
  const { seen, look } = usePreview(flightId, closing, () =>
    answer(endpoints.manifests.GET('/flights/{flightId}/stages/{stage}/closing', at(closing!))),
  );
  const done = (): void => close(undefined);
  const write = useWrite(
    (body: Taking, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/stages/{stage}/closing', { ...at(closing!), headers, body }),
      ).catch((error: unknown) => {
        look(); // something else follows by now
        throw error;
      }),
    { refresh: [['list', flightId], ['passengers', flightId], ['readiness']], onDone: done },
  );
  const works = may('boarding:work');
  const next = nextCheckOf(list);
  const last = actions.includes('reopen-stage') ? checks[closedStages.length - 1] : undefined;
  return (
    <Section title={t('gate.checks')}>
      <ol className="steps">
        {checks.map((check) => (
          <li key={check}>
            {check === next && works ? (
              <Button
                size="sm"
                onClick={() => {
                  look();
                  write.reset();
                  close(check);
                }}
              >
                {t('gate.close')}: {word('check', check)}
              </Button>
            ) : (
              <CheckCard closed={closedStages.includes(check)}>{word('check', check)}</CheckCard>
            )}
            <Said said={checkpointOf(list, check)?.early} />
            {check === last && works && (
              <Button size="compact-sm" variant="subtle" onClick={() => reopen(check)}>
                {t('step.reopen')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <StepDialog
        title={closing && `${t('gate.close')}: ${word('check', closing)}`}
        seen={seen}
        write={write}
        onClose={done}
      />
      <Reopen flightId={flightId} what={reopening} onClose={() => reopen(undefined)} />
    </Section>
  );
}

function CheckCard({ closed, children }: { closed: boolean; children: string }) {
  return (
    <span
      className="card"
      style={{
        display: 'inline-block',
        padding: '.4rem .75rem',
        color: closed ? 'var(--good-ink)' : 'var(--soft)',
        background: closed ? 'var(--good-ground)' : 'var(--ground)',
      }}
    >
      {closed ? '✓ ' : ''}
      {children}
    </span>
  );
}
