import { Button, Group, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { List } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { NameOf } from '../person-name/name-of';
import { ProblemNote } from '../problem/problem-note';
import { countersOf } from './counters-of';
import { RecordFinding } from './record-finding';

const ends = { NOT_IN_CABIN: ['FOUND', 'OFFLOADED'], NOT_ON_LIST: ['LEFT', 'BOARDED'] } as const;
type End = (typeof ends)[keyof typeof ends][number];

const refreshed = (flightId: string) => [
  ['list', flightId],
  ['passengers', flightId],
];

/** Because of whom the numbers differ, who found it, and what became of them. */
export function CabinFindings({ list }: { list: List }) {
  const { t, word } = useWords();
  const { flightId, cabinFindings, cabinCounts, numbers, actions } = list;
  const counter = countersOf(list);
  const end = useWrite(
    ({ findingId, how }: { findingId: string; how: End }, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/cabin-findings/{findingId}/end', {
          params: { path: { flightId, findingId } },
          headers,
          body: { how },
        }),
      ),
    { refresh: refreshed(flightId), said: ({ how }) => word('foundEnd', how) },
  );
  return (
    <Stack gap="xs">
      {numbers.difference && <Text className="blocker">{t('cabin.resolve')}</Text>}
      {cabinFindings.map((f) => (
        <div key={f.findingId}>
          <Text>
            {word('found', f.what)}
            {f.what !== 'MISCOUNTED' && ': '}
            <b>{f.personId ? <NameOf personId={f.personId} /> : f.what === 'NOT_ON_LIST' && t('cabin.nobodyKnows')}</b>
          </Text>
          <Text size="sm" className="soft">
            <Moment at={f.at} /> · {t('cabin.counter')} {counter(f.by)}
            {f.how && ` · ${word('foundEnd', f.how)}`}
          </Text>
          {!f.how && f.what !== 'MISCOUNTED' && (
            <Group gap="xs">
              {ends[f.what as keyof typeof ends].map((how) => (
                <Button
                  key={how}
                  variant="default"
                  size="sm"
                  loading={end.isPending}
                  onClick={() => end.mutate({ findingId: f.findingId, how })}
                >
                  {word('foundEnd', how)}
                </Button>
              ))}
            </Group>
          )}
        </div>
      ))}
      <ProblemNote error={end.error} onRetry={() => end.variables && end.mutate(end.variables)} />
      {actions.includes('find-difference') && cabinCounts.some((c) => c.countId) && (
        <RecordFinding list={list} refresh={refreshed(flightId)} />
      )}
    </Stack>
  );
}
