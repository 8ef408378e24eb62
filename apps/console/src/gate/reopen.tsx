import { Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { Form } from '../shell/form';
import { Modal } from '../shell/modal';
import type { Check } from './checks';
import { Select } from '../shell/select';

const reasons = ['CLOSED_BY_MISTAKE', 'WRONG_FLIGHT', 'TOO_EARLY', 'PEOPLE_STILL_COMING'] as const;
type Why = (typeof reasons)[number];

/** Opens a check, or the aircraft doors, again that was closed by mistake. It stays on record. */
export function Reopen({
  flightId,
  what,
  onClose,
}: {
  flightId: string;
  what: Check | 'DOORS' | undefined;
  onClose: () => void;
}) {
  const { t, word } = useWords();
  const [why, setWhy] = useState<Why>();
  const options = useCodeOptions('reopened', reasons);
  const reopen = useWrite(
    (because: Why, headers) =>
      answer(
        what === 'DOORS'
          ? endpoints.manifests.POST('/flights/{flightId}/doors-opening', {
              params: { path: { flightId } },
              headers,
              body: { why: because },
            })
          : endpoints.manifests.POST('/flights/{flightId}/stages/{stage}/reopening', {
              params: { path: { flightId, stage: what! } },
              headers,
              body: { why: because },
            }),
      ),
    { refresh: [['list', flightId], ['passengers', flightId], ['readiness']], onDone: onClose },
  );
  const title = what === 'DOORS' ? t('step.openDoors') : what && `${t('step.reopen')}: ${word('check', what)}`;
  return (
    <Modal opened={what !== undefined} onClose={onClose} title={title}>
      <Form submit={title ?? ''} write={reopen} onSend={() => why && reopen.mutate(why)}>
        <Text size="sm">{t(what === 'DOORS' ? 'step.openDoorsMeans' : 'step.reopenMeans')}</Text>
        <Select
          label={t('gate.why')}
          data={options}
          value={why ?? null}
          required
          onChange={(v) => setWhy((v ?? undefined) as Why | undefined)}
        />
      </Form>
    </Modal>
  );
}
