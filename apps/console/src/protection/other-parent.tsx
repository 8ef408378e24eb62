import { Select } from '@mantine/core';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { ProtectionFile } from '../api/shapes';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { may } from '../sign-in/may';

const states = [
  'CONSENTED',
  'CUSTODY_DOCUMENT',
  'DEATH_RECORDED',
  'NO_OTHER_PARENT',
  'PROTECTION_EXCEPTION',
  'NOT_NEEDED',
  'MISSING',
] as const;

/** Whether the parent who stays agrees that the child leaves. */
export function OtherParent({ personId, file }: { personId: string; file: ProtectionFile | null }) {
  const { t } = useWords();
  const record = useWrite(
    ({ otherParent, version }: { otherParent: (typeof states)[number]; version?: number }, headers) =>
      answer(
        endpoints.protection.PUT('/people/{personId}/other-parent', {
          params: { path: { personId } },
          headers: { ...headers, ...onVersion(version) },
          body: { otherParent },
        }),
      ),
    { refresh: [['protection-file', personId], ['readiness']] },
  );
  return (
    <>
      <Select
        label={t('protection.otherParent')}
        data={useCodeOptions('otherParent', states)}
        value={file?.otherParent ?? null}
        placeholder={t('protection.notRecorded')}
        disabled={!may('protection:record')}
        maw={360}
        onChange={(v) => v && record.mutate({ otherParent: v as 'MISSING', version: file?.version })}
      />
      <ProblemNote error={record.error} />
    </>
  );
}
