import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Concern } from '../api/shapes';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Dialog } from '../shell/dialog';
import { DraftAbout } from '../shell/draft-about';
import { Form } from '../shell/form';
import { Why } from './why';
import { Select } from '../shell/select';

const outcomes = ['SCREEN_AGAIN', 'HOLD', 'NOTHING_FOLLOWS'] as const;
const holds = ['PROTECTION', 'ASYLUM', 'LEGAL', 'SECURITY'] as const;
interface Said {
  outcome: (typeof outcomes)[number];
  holdKind?: (typeof holds)[number];
  note: string;
}

const refresh = [['concerns'], ['protection-file'], ['protection-waiting'], ['readiness']] as const;

/** Says that it was seen, and answers it: only then the person waits no longer. */
export function AnswerConcern({ concern }: { concern: Concern }) {
  const { t } = useWords();
  const { concernId, actions } = concern;
  const see = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.protection.POST('/concerns/{concernId}/sightings', { params: { path: { concernId } }, headers }),
      ),
    { refresh },
  );
  return (
    <Group gap="xs">
      {actions.includes('see-concern') && (
        <Button size="compact-sm" variant="default" loading={see.isPending} onClick={() => see.mutate(null)}>
          {t('tell.see')}
        </Button>
      )}
      {actions.includes('answer-concern') && (
        <DraftAbout value={concernId}>
          <Dialog label={t('tell.answer')} button={{ size: 'compact-sm' }}>
            {(close) => <AnswerForm concernId={concernId} onDone={close} />}
          </Dialog>
        </DraftAbout>
      )}
      <ProblemNote error={see.error} onRetry={() => see.mutate(null)} />
    </Group>
  );
}

function AnswerForm({ concernId, onDone }: { concernId: string; onDone: () => void }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Said['outcome']>();
  const [holdKind, setHold] = useState<Said['holdKind']>();
  const [note, setNote] = useState('');
  const record = useWrite(
    (body: Said, headers) =>
      answer(
        endpoints.protection.POST('/concerns/{concernId}/answers', { params: { path: { concernId } }, headers, body }),
      ),
    { refresh, onDone },
  );
  const holdOptions = useCodeOptions('hold', holds);
  const held = outcome === 'HOLD';
  const ready = outcome !== undefined && note.trim().length >= 3 && (!held || holdKind !== undefined);
  const send = (): void => {
    if (ready) record.mutate({ outcome, note, ...(held && { holdKind }) });
  };
  return (
    <Form submit={t('shell.save')} write={record} onSend={send} disabled={!ready}>
      <Select
        label={t('tell.outcome')}
        data={outcomes.map((value) => ({ value, label: t(`tell.outcomes.${value}`) }))}
        value={outcome ?? null}
        placeholder={t('shell.decide')}
        required
        allowDeselect={false}
        onChange={(v) => setOutcome(v as Said['outcome'])}
      />
      {held && (
        <Select
          label={t('protection.hold')}
          data={holdOptions}
          value={holdKind ?? null}
          placeholder={t('shell.decide')}
          required
          allowDeselect={false}
          onChange={(v) => setHold(v as 'LEGAL')}
        />
      )}
      <Why value={note} onChange={setNote} />
    </Form>
  );
}
