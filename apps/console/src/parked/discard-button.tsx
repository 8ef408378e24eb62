import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { answer } from '../api/answer';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Choice } from '../shell/choice';
import { Modal } from '../shell/modal';
import { operatorEndpoints, type ParkedRow } from './operator-endpoints';

const reasons = ['SUPERSEDED', 'WRONG_AT_SOURCE', 'UNREADABLE', 'NOT_FOR_US'] as const;
type Reason = (typeof reasons)[number];

/** Discards a message: one person proposes it with a reason, another confirms; the server checks that they differ. */
export function DiscardButton({ row }: { row: ParkedRow }) {
  const { t, word } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState<Reason>();
  const { key, messageId } = row;
  const done = { refresh: [['messages']], onDone: close };
  const endpoints = operatorEndpoints(row.service);
  const params = { path: { key } };
  const propose = useWrite(
    (body: { messageId: string; reason: Reason }, headers) =>
      answer(endpoints.POST('/parked-messages/{key}/discard-proposal', { params, headers, body })),
    done,
  );
  const confirm = useWrite(
    (body: { messageId: string }, headers) =>
      answer(endpoints.POST('/parked-messages/{key}/discard-confirmation', { params, headers, body })),
    done,
  );
  const options = useCodeOptions('discard', reasons);
  const { discardReason, discardProposedBy } = row;
  return (
    <>
      <Button size="compact-sm" variant="outline" color="clay" onClick={open}>
        {discardProposedBy ? t('parked.confirmDiscard') : t('parked.discard')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('parked.discard')}>
        <Stack>
          <Text>{t('parked.discardLead')}</Text>
          <ProblemNote error={propose.error ?? confirm.error} />
          {discardProposedBy ? (
            <Text>{t('parked.proposed', { who: discardProposedBy, why: word('discard', discardReason ?? '') })}</Text>
          ) : (
            <Choice label={t('parked.reason')} data={options} value={reason} onChange={setReason} />
          )}
          <Group justify="flex-end">
            {discardProposedBy ? (
              <Button loading={confirm.isPending} onClick={() => confirm.mutate({ messageId })}>
                {t('parked.confirmDiscard')}
              </Button>
            ) : (
              <Button
                loading={propose.isPending}
                disabled={!reason}
                onClick={() => reason && propose.mutate({ messageId, reason })}
              >
                {t('parked.propose')}
              </Button>
            )}
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
