import { Text } from '@mantine/core';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { ProtectionFile } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { AskFirst } from '../shell/ask-first';
import { may } from '../sign-in/may';
import { userId } from '../sign-in/session';

/** What a decision still waits for: another member of the panel, who agrees to it as it is recorded. */
export function AgreeToBestInterests({ file }: { file: ProtectionFile }) {
  const { t } = useWords();
  const { personId, version, bestInterests } = file;
  const agree = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.protection.POST('/people/{personId}/best-interests/agreement', {
          params: { path: { personId } },
          headers: { ...headers, ...onVersion(version) },
        }),
      ),
    { refresh: [['protection-file', personId], ['readiness']] },
  );
  if (!bestInterests?.recordedBy || bestInterests.agreedBy) return null;
  if (['PENDING', 'PANEL'].includes(bestInterests.decision)) return null;
  const { members, guardian, escortRef, recordedBy } = bestInterests;
  return (
    <>
      <Text c="red">{t('protection.awaitsMember')}</Text>
      {may('best-interests:decide') && recordedBy !== userId() && (
        <AskFirst
          label={t('protection.agree')}
          means={t('protection.agreeMeans')}
          write={agree}
          button={{ size: 'compact-sm' }}
        >
          <Text size="sm">{`${t('protection.members')}: ${members.join(', ')}`}</Text>
          <Text size="sm">{`${t('protection.guardian')}: ${guardian ?? '–'}`}</Text>
          <Text size="sm">{`${t('protection.escortRef')}: ${escortRef ?? '–'}`}</Text>
        </AskFirst>
      )}
    </>
  );
}
