import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { NameOf } from '../person-name/name-of';
import { ProblemNote } from '../problem/problem-note';

/** What is recorded where the person offers no reason. */
const unstated = 'W-UNSTATED';
const reasons = ['W-CHANGED', 'W-FAMILY', 'W-SAFETY', 'W-WORK', 'W-ASYLUM', 'W-HEALTH'] as const;
const channels = ['IN_PERSON', 'PHONE', 'SMS', 'GATE', 'CABIN', 'COMPANION', 'PAPER', 'OTHER'] as const;
interface Said {
  channel: (typeof channels)[number];
  reason: (typeof reasons)[number] | '';
}

/** Records a "no". Details are added only if the person offered them. */
export function WithdrawForm({
  personId,
  channel,
  onClose,
}: {
  personId: string;
  channel: Said['channel'];
  onClose: () => void;
}) {
  const { t, word } = useWords();
  const [said, set] = useState<Said>({ channel, reason: '' });
  const withdraw = useWrite(
    ({ channel: how, reason }: Said, headers) =>
      answer(
        endpoints.consent.POST('/people/{personId}/withdrawals', {
          params: { path: { personId } },
          headers,
          body: { channel: how, reason: reason || unstated },
        }),
      ),
    { refresh: [['consents', personId], ['readiness'], ['list'], ['passengers']] },
  );
  const [reasonOptions, channelOptions] = [useCodeOptions('withdrawal', reasons), useCodeOptions('channel', channels)];
  if (withdraw.isSuccess)
    return (
      <Stack>
        <Alert color="leaf" title={t('withdraw.done')} role="status">
          {t('withdraw.doneMeans')}
        </Alert>
        {withdraw.data.aboard.length > 0 && (
          <Alert color="clay" title={t('withdraw.aboard')} role="alert">
            {t('withdraw.aboardMeans')}
          </Alert>
        )}
        <Button onClick={onClose}>{t('shell.close')}</Button>
      </Stack>
    );
  return (
    <Stack>
      <Text>
        <b>
          <NameOf personId={personId} />
        </b>{' '}
        {t('withdraw.says')}
      </Text>
      <Button color="clay" size="md" data-autofocus loading={withdraw.isPending} onClick={() => withdraw.mutate(said)}>
        {t('withdraw.record')}
      </Button>
      <ProblemNote error={withdraw.error} onRetry={() => withdraw.mutate(said)} />
      <Group grow align="flex-end">
        <Select
          label={t('withdraw.channel')}
          data={channelOptions}
          value={said.channel}
          allowDeselect={false}
          onChange={(v) => set({ ...said, channel: v as Said['channel'] })}
        />
        <Select
          label={t('withdraw.reason')}
          data={reasonOptions}
          value={said.reason || null}
          placeholder={word('withdrawal', unstated)}
          clearable
          onChange={(v) => set({ ...said, reason: (v ?? '') as Said['reason'] })}
        />
      </Group>
      <Text size="sm" className="soft">
        {t('withdraw.nothingNeeded')}
      </Text>
    </Stack>
  );
}
