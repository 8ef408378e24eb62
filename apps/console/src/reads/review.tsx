import { Button, Group, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { operatorEndpoints } from '../parked/operator-endpoints';
import { ProblemNote } from '../problem/problem-note';
import type { ReadRow } from './find-reads';

const outcomes = ['JUSTIFIED', 'NOT_JUSTIFIED'] as const;

/** Why somebody opened more than is theirs, and what the data officer thinks of it. */
export function Review({ read: { readId, service, emergency, outcome, reviewedBy } }: { read: ReadRow }) {
  const { t, word } = useWords();
  const review = useWrite(
    (body: { outcome: (typeof outcomes)[number] }, headers) =>
      answer(
        operatorEndpoints(service).POST('/reads/{readId}/review', { params: { path: { readId } }, headers, body }),
      ),
    { refresh: [['reads']], said: ({ outcome: said }) => word('reviewOutcome', said) },
  );
  if (!emergency) return <span className="soft">–</span>;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {word('emergency', emergency)}
      </Text>
      {outcome ? (
        <Text size="sm">{t('reads.reviewed', { what: word('reviewOutcome', outcome), who: reviewedBy })}</Text>
      ) : (
        <Group gap="xs">
          {outcomes.map((o) => (
            <Button
              key={o}
              size="compact-sm"
              variant="light"
              loading={review.isPending}
              onClick={() => review.mutate({ outcome: o })}
            >
              {word('reviewOutcome', o)}
            </Button>
          ))}
        </Group>
      )}
      <ProblemNote error={review.error} />
    </Stack>
  );
}
