import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
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

/** Who has to leave the cabin, seen by a scan or by a count of heads. The aircraft doors wait for it. */
export function LeaveCabin({ list }: { list: List }) {
  const { t } = useWords();
  const { flightId, toLeaveCabin, cabin, actions } = list;
  const [heads, setHeads] = useState<number | string>('');
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
    { refresh },
  );
  const count = useWrite(
    (n: number, headers) =>
      answer(endpoints.manifests.POST('/flights/{flightId}/cabin-counts', { params, headers, body: { heads: n } })),
    { refresh, onDone: () => setHeads('') },
  );
  if (!actions.includes('confirm-offload') || !may('boarding:work')) return null;
  const disagrees = cabin !== undefined && cabin.heads !== cabin.expected;
  return (
    <Section title={t('cabin.title')}>
      <Stack gap="sm">
        {toLeaveCabin.length > 0 && <Text fw={600}>{t('cabin.mustLeave')}</Text>}
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
        {cabin && (
          <Text className={disagrees ? 'blocker' : undefined}>
            {disagrees ? t('cabin.disagrees') : t('cabin.agrees')}{' '}
            <bdi className="num">{`${cabin.heads} / ${cabin.expected}`}</bdi>
          </Text>
        )}
        <form
          onSubmit={(e) => {
            e.preventDefault();
            count.mutate(Number(heads));
          }}
        >
          <Group align="flex-end">
            <NumberInput
              label={t('cabin.heads')}
              description={t('cabin.headsHint')}
              min={0}
              max={1000}
              allowDecimal={false}
              required
              value={heads}
              onChange={setHeads}
            />
            <Button type="submit" variant="default" loading={count.isPending}>
              {t('cabin.record')}
            </Button>
          </Group>
        </form>
        <ProblemNote
          error={count.error}
          onRetry={() => count.variables !== undefined && count.mutate(count.variables)}
        />
      </Stack>
    </Section>
  );
}
