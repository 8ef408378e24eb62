import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Withdrawn } from '../api/shapes';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { useDeed } from '../offline/use-deed';
import { knownName } from '../person-name/known-name';
import { NameOf } from '../person-name/name-of';
import { ProblemNote } from '../problem/problem-note';
import { Select } from '../shell/select';

/** What is recorded where the person offers no reason. */
const unstated = 'W-UNSTATED';
const reasons = ['W-CHANGED', 'W-FAMILY', 'W-SAFETY', 'W-WORK', 'W-ASYLUM', 'W-HEALTH'] as const;
const channels = ['IN_PERSON', 'PHONE', 'SMS', 'GATE', 'CABIN', 'COMPANION', 'PAPER', 'OTHER'] as const;
interface Said {
  channel: (typeof channels)[number];
  reason: (typeof reasons)[number] | '';
}

/** A second tap so soon is of the same finger. */
const tapMs = 1_000;

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
  const { progress, problem, answer, begin } = useDeed();
  const recordedAt = useRef(-tapMs);
  const record = (): void => {
    const now = performance.now();
    if (now - recordedAt.current < tapMs) return;
    recordedAt.current = now;
    void begin({
      kind: 'no',
      personId,
      channel: said.channel,
      reason: said.reason || unstated,
      name: knownName(personId),
    });
  };
  const [reasonOptions, channelOptions] = [useCodeOptions('withdrawal', reasons), useCodeOptions('channel', channels)];
  if (progress === 'kept' || progress === 'sent') {
    const done = progress === 'sent';
    const aboard = done && (answer as Withdrawn).aboard.length > 0;
    return (
      <Stack>
        <Alert color={done ? 'leaf' : 'sunrise'} title={t(done ? 'withdraw.done' : 'offline.keptNo')} role="status">
          {t(done ? 'withdraw.doneMeans' : 'offline.keptNoMeans')}
        </Alert>
        {aboard && (
          <Alert color="clay" title={t('withdraw.aboard')} role="alert">
            {t('withdraw.aboardMeans')}
          </Alert>
        )}
        <Button onClick={onClose}>{t('shell.close')}</Button>
      </Stack>
    );
  }
  return (
    <Stack>
      <Text>
        <b>
          <NameOf personId={personId} />
        </b>{' '}
        {t('withdraw.says')}
      </Text>
      <Button color="clay" size="md" data-autofocus onClick={record}>
        {t('withdraw.record')}
      </Button>
      <ProblemNote error={problem} onRetry={record} />
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
