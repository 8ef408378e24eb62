import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { queries } from '../api/read';
import type { Flight } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Said } from '../shell/said';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { MoveStage } from './move-stage';
import { Drafted } from '../shell/drafted';

/** Steps with a form of their own elsewhere on the page. */
const withForm = new Set(['plan', 'reschedule', 'decide-go', 'record-permit']);

/** The stage of the flight, and its next steps: the buttons are the server's list. */
export function Stages({ flight }: { flight: Flight }) {
  const { t, word } = useWords();
  const { flightId, version } = flight;
  const [reason, setReason] = useState<string>();
  const steps = flight.actions.filter((action) => !withForm.has(action));
  const params = { path: { flightId } };
  const refresh = [['flight', flightId], ['flights'], ['list']];
  const cancel = useWrite(
    ({ why, on }: { why: string; on: number }, headers) =>
      answer(
        endpoints.flights.POST('/flights/{flightId}/cancellation', {
          params,
          headers: { ...headers, ...onVersion(on) },
          body: { reason: why },
        }),
      ),
    { refresh, onDone: () => setReason(undefined) },
  );
  return (
    <Section title={t('flight.stage')}>
      <Stack gap="sm">
        <Text fw={700} fz="xl">
          {word('stage', flight.stage)}
        </Text>
        {flight.early.map((e) => (
          <div key={e.stage + e.at}>
            {word('stage', e.stage)} <Said said={e} />
          </div>
        ))}
        {may('charter:manage') && (
          <ul className="steps" aria-label={t('flight.next')}>
            {steps.map((action) => (
              <li key={action}>
                {action === 'cancel' ? (
                  <Button size="sm" variant="outline" color="clay" onClick={() => setReason('')}>
                    {word('action', action)}
                  </Button>
                ) : (
                  <MoveStage flight={flight} action={action} />
                )}
              </li>
            ))}
          </ul>
        )}
        {steps.length === 0 && <Text className="soft">{t('flight.noNext')}</Text>}
        {reason !== undefined && (
          <form
            onSubmit={(e) => {
              e.preventDefault();
              cancel.mutate({ why: reason, on: version });
            }}
          >
            <Drafted name={word('action', 'cancel')} write={cancel}>
              <Stack gap="xs">
                <TextInput
                  label={t('flight.cancelReason')}
                  value={reason}
                  required
                  minLength={3}
                  data-autofocus
                  dir="auto"
                  onChange={(e) => setReason(e.currentTarget.value)}
                />
                <div>
                  <Button type="submit" color="clay" loading={cancel.isPending}>
                    {word('action', 'cancel')}
                  </Button>
                </div>
              </Stack>
            </Drafted>
          </form>
        )}
        <ProblemNote
          error={cancel.error}
          onReload={() => void queries.invalidateQueries({ queryKey: ['flight', flightId] })}
        />
      </Stack>
    </Section>
  );
}
