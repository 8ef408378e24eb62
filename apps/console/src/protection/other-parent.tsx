import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { ProtectionFile } from '../api/shapes';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Choice } from '../shell/choice';
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

type Answer = (typeof states)[number];

/** Whether the parent who stays agrees that the child leaves. */
export function OtherParent({ personId, file }: { personId: string; file: ProtectionFile | null }) {
  const { t } = useWords();
  const [chosen, choose] = useState<Answer>();
  const record = useWrite(
    ({ otherParent, version }: { otherParent: Answer; version?: number }, headers) =>
      answer(
        endpoints.protection.PUT('/people/{personId}/other-parent', {
          params: { path: { personId } },
          headers: { ...headers, ...onVersion(version) },
          body: { otherParent },
        }),
      ),
    {
      refresh: [['protection-file', personId], ['readiness']],
      onDone: () => choose(undefined),
      said: () => t('protection.otherParent'),
    },
  );
  const mayRecord = may('protection:record');
  const shown = chosen ?? file?.otherParent;
  return (
    <>
      <Group align="flex-end" gap="xs">
        <Choice
          label={t('protection.otherParent')}
          data={useCodeOptions('otherParent', states)}
          value={shown as Answer | undefined}
          required={false}
          placeholder={t('protection.notRecorded')}
          disabled={!mayRecord}
          maw={360}
          onChange={choose}
        />
        {mayRecord && (
          <Button
            variant="light"
            loading={record.isPending}
            disabled={!chosen || chosen === file?.otherParent}
            onClick={() => chosen && record.mutate({ otherParent: chosen, version: file?.version })}
          >
            {t('shell.save')}
          </Button>
        )}
      </Group>
      <ProblemNote error={record.error} />
    </>
  );
}
