import { Button, Group, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import type { List } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { NameOf } from '../person-name/name-of';
import { ProblemNote } from '../problem/problem-note';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';

/** Who has to leave the cabin, each seen leaving. The aircraft doors wait for it. */
export function LeaveCabin({ list }: { list: List }) {
  const { t } = useWords();
  const { flightId, toLeaveCabin, actions } = list;
  const params = { path: { flightId } };
  const refresh = [
    ['list', flightId],
    ['passengers', flightId],
  ];
  const left = useWrite(
    (code: string, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/offloads', { params, headers, body: { scanId: newId(), code } }),
      ),
    { refresh, said: () => t('cabin.seenLeaving') },
  );
  if (toLeaveCabin.length === 0 || !actions.includes('confirm-offload') || !may('boarding:work')) return null;
  return (
    <Section title={t('cabin.title')}>
      <Stack gap="sm">
        <Text fw={600}>{t('cabin.mustLeave')}</Text>
        {toLeaveCabin.map((personId) => (
          <Group key={personId} gap="sm">
            <b>
              <NameOf personId={personId} />
            </b>
            <Button size="compact-sm" loading={left.isPending} onClick={() => left.mutate(personId)}>
              {t('cabin.seenLeaving')}
            </Button>
          </Group>
        ))}
        <ProblemNote error={left.error} onRetry={() => left.variables && left.mutate(left.variables)} />
      </Stack>
    </Section>
  );
}
