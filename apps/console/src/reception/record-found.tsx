import { Button } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';

/** Somebody turned up whom nobody had seen when the arrival was closed; it stays closed. */
export function RecordFound({ flightId, personId }: { flightId: string; personId: string }) {
  const { t } = useWords();
  const found = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.reception.POST('/flights/{flightId}/arrivals/people/{personId}/finding', {
          params: { path: { flightId, personId } },
          headers,
        }),
      ),
    {
      refresh: [
        ['arriving', flightId],
        ['arrival', flightId],
      ],
      said: () => t('reception.found'),
    },
  );
  return (
    <>
      <Button size="compact-sm" variant="light" loading={found.isPending} onClick={() => found.mutate(null)}>
        {t('reception.found')}
      </Button>
      <ProblemNote error={found.error} onRetry={() => found.mutate(null)} />
    </>
  );
}
