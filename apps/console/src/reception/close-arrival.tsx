import { Button, Group, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Arrival } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';
import { Lamp } from '../shell/lamp';
import { Section } from '../shell/section';

/** Closes only when everyone who departed is accounted for; otherwise shows who is not. */
export function CloseArrival({ arrival }: { arrival: Arrival }) {
  const { t } = useWords();
  const { flightId, closedAt, returnedAt, actions } = arrival;
  const close = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.reception.POST('/flights/{flightId}/arrivals/closing', { params: { path: { flightId } }, headers }),
      ),
    {
      refresh: [
        ['arrival', flightId],
        ['flight', flightId],
      ],
      said: () => t('reception.close'),
    },
  );
  return (
    <Section title={t('reception.closing')}>
      {closedAt && (
        <Group gap="sm">
          <Lamp state="good" />
          <Text fw={600}>{t('reception.closed')}</Text> <Moment at={closedAt} />
        </Group>
      )}
      {returnedAt && (
        <Group gap="sm">
          <Lamp state="wait" />
          <Text fw={600}>{t('reception.returned')}</Text> <Moment at={returnedAt} />
        </Group>
      )}
      {actions.includes('close') && (
        <>
          <Text className="soft" mb="sm">
            {t('reception.closeMeans')}
          </Text>
          <Button mb="sm" loading={close.isPending} onClick={() => close.mutate(null)}>
            {t('reception.close')}
          </Button>
        </>
      )}
      <ProblemNote error={close.error} onRetry={() => close.mutate(null)} />
    </Section>
  );
}
