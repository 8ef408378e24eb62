import { Alert, Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { FollowUp } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { useAllPages } from '../list/use-all-pages';
import { Moment } from '../moment/moment';
import { useOperationId } from '../operation/use-operation';
import { NameOf } from '../person-name/name-of';
import { ProblemNote } from '../problem/problem-note';
import { may } from '../sign-in/may';
import { Drafted } from '../shell/drafted';

/** Who flew though they said no, and was not asked yet what they need now. */
export function FollowUps() {
  const { t } = useWords();
  const operationId = useOperationId();
  const { data: open = [] } = useAllPages<FollowUp>(
    ['follow-ups', operationId],
    (after) =>
      answer(endpoints.protection.GET('/follow-ups', { params: { query: { operationId, limit: 200, after } } })),
    10_000,
  );
  if (open.length === 0) return null;
  return (
    <Alert color="clay" title={t('protection.followUps')} role="alert">
      <Stack>
        {open.map((f) => (
          <AskWhatTheyNeed key={f.followUpId} followUp={f} />
        ))}
      </Stack>
    </Alert>
  );
}

function AskWhatTheyNeed({ followUp }: { followUp: FollowUp }) {
  const { t } = useWords();
  const { followUpId, personId, heardAt, actions } = followUp;
  const [needs, setNeeds] = useState('');
  const record = useWrite(
    (said: string, headers) =>
      answer(
        endpoints.protection.POST('/follow-ups/{followUpId}/answers', {
          params: { path: { followUpId } },
          headers,
          body: { needs: said },
        }),
      ),
    { refresh: [['follow-ups']] },
  );
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        record.mutate(needs);
      }}
    >
      <Drafted name={t('protection.needsNow')} about={followUpId} write={record}>
        <Group gap="sm">
          <b>
            <NameOf personId={personId} />
          </b>
          <Moment at={heardAt} />
        </Group>
        {may('protection:record') && actions.includes('answer-follow-up') && (
          <Group align="flex-end">
            <Textarea
              label={t('protection.needsNow')}
              required
              minLength={3}
              flex={1}
              dir="auto"
              value={needs}
              onChange={(e) => setNeeds(e.currentTarget.value)}
            />
            <Button type="submit" loading={record.isPending}>
              {t('protection.recordNeeds')}
            </Button>
          </Group>
        )}
        <ProblemNote error={record.error} onRetry={() => record.mutate(needs)} />
      </Drafted>
    </form>
  );
}
