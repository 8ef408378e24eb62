import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answer, answerOrNone, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { ProtectionFile } from '../api/shapes';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { KnownBeside } from '../person-name/known-beside';
import { NameOf } from '../person-name/name-of';
import { FromTheSheet } from '../queue/from-the-sheet';
import { Dialog } from '../shell/dialog';
import { Form } from '../shell/form';
import { Select } from '../shell/select';

const statuses = ['NONE', 'ASYLUM_SEEKER', 'REFUGEE', 'STATELESS'] as const;

type Outcome = 'CLEARED' | 'PENDING';
type Status = (typeof statuses)[number];
interface Screened {
  outcome: Outcome;
  status: Status;
  fearsReturn: boolean;
  referralAnswered: boolean;
  note: string;
}

/** A file, or nothing when nobody has opened one. */
export const useProtectionFile = (personId: string, wanted = true) =>
  useRead<ProtectionFile | null>(
    ['protection-file', personId],
    wanted
      ? () => answerOrNone(endpoints.protection.GET('/people/{personId}/file', { params: { path: { personId } } }))
      : undefined,
  );

/** A button that opens the form. */
export function Screen({ personId }: { personId: string }) {
  const { t } = useWords();
  return (
    <Dialog label={t('protection.screen')} button={{ size: 'compact-sm' }}>
      {(close) => <ScreenForm personId={personId} onDone={close} />}
    </Dialog>
  );
}

/** Records the outcome of a screening. @param beside whether the person is named beside the form already */
export function ScreenForm({ personId, onDone, beside }: { personId: string; onDone: () => void; beside?: boolean }) {
  const { t } = useWords();
  const file = useProtectionFile(personId);
  const [form, set] = useState({
    // Nothing is decided in advance.
    outcome: '' as Outcome | '',
    fearsReturn: false,
    status: '' as Status | '',
    referralAnswered: false,
    note: '',
  });
  const record = useWrite(
    ({ version, note, ...rest }: Screened & { version?: number }, headers) =>
      answer(
        endpoints.protection.POST('/people/{personId}/screenings', {
          params: { path: { personId } },
          headers: { ...headers, ...onVersion(version) },
          body: { ...rest, ...(note && { note }) },
        }),
      ),
    { refresh: [['protection-waiting'], ['protection-file', personId], ['readiness']], onDone },
  );
  const { outcome, status } = form;
  const decided = outcome !== '' && status !== '';
  const send = (): void => {
    if (decided) record.mutate({ ...form, outcome, status, version: file.data?.version });
  };
  const [outcomes, statusOptions] = [
    useCodeOptions('screening', ['CLEARED', 'PENDING']),
    useCodeOptions('refugee', statuses),
  ];
  return (
    <Form
      submit={t('shell.save')}
      write={{ error: record.error ?? file.error, isPending: record.isPending }}
      onSend={send}
      onReload={() => void file.refetch()}
      disabled={file.isPending || !decided}
    >
      {!beside && (
        <>
          <b>
            <NameOf personId={personId} />
          </b>
          <KnownBeside personId={personId} />
        </>
      )}
      <FromTheSheet personId={personId} profession="protection" />
      <Select
        label={t('protection.outcome')}
        data={outcomes}
        value={outcome || null}
        placeholder={t('shell.decide')}
        required
        allowDeselect={false}
        onChange={(v) => set({ ...form, outcome: v as 'CLEARED' })}
      />
      <Select
        label={t('protection.status')}
        data={statusOptions}
        value={status || null}
        placeholder={t('shell.decide')}
        required
        allowDeselect={false}
        onChange={(v) => set({ ...form, status: v as 'NONE' })}
      />
      <Checkbox
        label={t('protection.fearsReturn')}
        checked={form.fearsReturn}
        onChange={(e) => set({ ...form, fearsReturn: e.currentTarget.checked })}
      />
      <Checkbox
        label={t('protection.referralAnswered')}
        checked={form.referralAnswered}
        onChange={(e) => set({ ...form, referralAnswered: e.currentTarget.checked })}
      />
      <Textarea
        label={t('protection.note')}
        description={t('protection.noteHint')}
        dir="auto"
        value={form.note}
        autosize
        minRows={2}
        onChange={(e) => set({ ...form, note: e.currentTarget.value })}
      />
    </Form>
  );
}
