import { Button } from '@mantine/core';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Flight } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { AskFirst } from '../shell/ask-first';

/** With these the aircraft leaves with whoever is in it. */
const leaving = new Set(['close', 'off-block', 'report-departure']);
/** These change what everybody else works by. */
const grave = new Set(['postpone', 'delay', 'divert', 'air-return', 'return-to-ramp', 'swap-aircraft']);

/** One step of a flight; one that cannot be taken back says first what follows from it. */
export function MoveStage({ flight: { flightId, version }, action }: { flight: Flight; action: string }) {
  const { t, word } = useWords();
  const move = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.flights.POST('/flights/{flightId}/stage', {
          params: { path: { flightId } },
          headers: { ...headers, ...onVersion(version) },
          body: { action: action as 'confirm' },
        }),
      ),
    { refresh: [['flight', flightId], ['flights'], ['list']] },
  );
  const means = leaving.has(action) ? t('flight.leavesMeans') : grave.has(action) ? t('flight.graveMeans') : undefined;
  if (means)
    return (
      <AskFirst
        label={word('action', action)}
        means={means}
        write={move}
        button={{ size: 'sm', variant: 'outline', color: 'clay' }}
      />
    );
  return (
    <>
      <Button size="sm" color="lagoon" loading={move.isPending} onClick={() => move.mutate(null)}>
        {word('action', action)}
      </Button>
      <ProblemNote error={move.error} />
    </>
  );
}
