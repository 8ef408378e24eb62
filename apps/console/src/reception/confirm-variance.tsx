import { Badge, Button } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { may } from '../sign-in/may';

/** Nobody has seen somebody: a second account says so too, and the person is accounted for. */
export function ConfirmVariance({ flightId, varianceId }: { flightId: string; varianceId: string }) {
  const { t } = useWords();
  const confirm = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.reception.POST('/flights/{flightId}/arrivals/variances/{varianceId}/confirmations', {
          params: { path: { flightId, varianceId } },
          headers,
        }),
      ),
    {
      refresh: [
        ['arriving', flightId],
        ['arrival', flightId],
      ],
      said: () => t('reception.confirm'),
    },
  );
  return (
    <>
      <Badge color="clay" variant="light">
        {t('reception.waitsForSecond')}
      </Badge>{' '}
      {may('arrival:confirm') && (
        <Button size="compact-sm" variant="light" loading={confirm.isPending} onClick={() => confirm.mutate(null)}>
          {t('reception.confirm')}
        </Button>
      )}
      <ProblemNote error={confirm.error} onRetry={() => confirm.mutate(null)} />
    </>
  );
}
