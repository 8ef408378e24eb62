import { Alert, Group, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Concern } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useAllPages } from '../list/use-all-pages';
import { Moment } from '../moment/moment';
import { useOperationId } from '../operation/use-operation';
import { NameOf } from '../person-name/name-of';
import { may } from '../sign-in/may';
import { AnswerConcern } from './answer-concern';

/** What desks told protection and nobody has answered, the oldest first. Everybody in it waits. */
export function Concerns() {
  const { t } = useWords();
  const operationId = useOperationId();
  const { data: open = [] } = useAllPages<Concern>(
    ['concerns', operationId],
    (after) => answer(endpoints.protection.GET('/concerns', { params: { query: { operationId, limit: 200, after } } })),
    10_000,
  );
  if (open.length === 0) return null;
  return (
    <Alert color="clay" title={`${t('tell.open')} (${open.length})`} role="alert">
      <Stack gap="lg">
        {open.map((c) => (
          <OneConcern key={c.concernId} concern={c} />
        ))}
      </Stack>
    </Alert>
  );
}

function OneConcern({ concern }: { concern: Concern }) {
  const { t } = useWords();
  const { personId, receivedAt, told, mergedWith, notSeenOn, seenAt } = concern;
  const withoutWords = notSeenOn ? 'tell.notSeen' : mergedWith ? 'tell.unmerged' : 'tell.withANo';
  return (
    <Stack gap={6}>
      <Group gap="sm">
        <b>
          <NameOf personId={personId} />
        </b>
        <Moment at={receivedAt} />
        <span>{waited(t, receivedAt)}</span>
        <Text span fw={600}>
          {t(told ? `tell.kinds.${told.kind as 'OTHER'}` : withoutWords)}
        </Text>
        {mergedWith && <NameOf personId={mergedWith} />}
        {seenAt && <span className="soft">{t('tell.seen')}</span>}
      </Group>
      {told && (
        <>
          <Text>
            <bdi dir="auto">{told.words}</bdi>
          </Text>
          <Text size="sm" className="soft">
            <bdi dir="auto">{told.heardAt}</bdi> · <bdi>{told.by}</bdi>
          </Text>
        </>
      )}
      {may('protection:record') && <AnswerConcern concern={concern} />}
    </Stack>
  );
}

function waited(t: ReturnType<typeof useWords>['t'], since: string): string {
  const hours = Math.max(0, Math.floor((Date.now() - Date.parse(since)) / 3_600_000));
  return t('tell.hours', { hours });
}
