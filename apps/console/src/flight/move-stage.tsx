import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Flight } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { AskFirst } from '../shell/ask-first';
import { isTooEarly, WhySoEarly, type Early } from '../shell/why-so-early';

/** With these the aircraft leaves with whoever is in it. */
const leaving = new Set(['close', 'off-block', 'report-departure']);
/** These change what everybody else works by. */
const grave = new Set(['postpone', 'delay', 'divert', 'air-return', 'return-to-ramp', 'swap-aircraft']);

/** One step of a flight; one that cannot be taken back says first what follows from it. */
export function MoveStage({ flight: { flightId, version }, action }: { flight: Flight; action: string }) {
  const { t, word } = useWords();
  const [early, setEarly] = useState<Early>();
  const move = useWrite(
    (why: Early | null, headers) =>
      answer(
        endpoints.flights.POST('/flights/{flightId}/stage', {
          params: { path: { flightId } },
          headers: { ...headers, ...onVersion(version) },
          body: { action: action as 'confirm', ...(why && { early: why }) },
        }),
      ),
    { refresh: [['flight', flightId], ['flights'], ['list']], said: () => word('action', action) },
  );
  const take = (then?: { onSuccess: () => void }): void => move.mutate(early ?? null, then);
  // The rule is the server's: it is asked why once it has said that it is long before the time.
  const why = (early ?? isTooEarly(move.error)) && <WhySoEarly value={early} onChange={setEarly} />;
  const means = leaving.has(action) ? t('flight.leavesMeans') : grave.has(action) ? t('flight.graveMeans') : undefined;
  if (means)
    return (
      <AskFirst
        label={word('action', action)}
        means={means}
        write={{ mutate: (_, then) => take(then), isPending: move.isPending, error: move.error }}
        button={{ size: 'sm', variant: 'outline', color: 'clay' }}
      >
        {why}
      </AskFirst>
    );
  return (
    <Stack gap="xs" align="flex-start">
      <Button size="sm" color="lagoon" loading={move.isPending} onClick={() => take()}>
        {word('action', action)}
      </Button>
      {why}
      <ProblemNote error={move.error} />
    </Stack>
  );
}
