import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { AskFirst } from '../shell/ask-first';

/** Records that somebody no longer answers for a child. */
export function EndGuardian({ personId, guardianId }: { personId: string; guardianId: string }) {
  const { t } = useWords();
  const end = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.registration.POST('/people/{personId}/guardians/{guardianId}/end', {
          params: { path: { personId, guardianId } },
          headers,
        }),
      ),
    { refresh: [['person', personId], ['readiness']] },
  );
  return (
    <AskFirst
      label={t('guardians.end')}
      means={t('guardians.endMeans')}
      write={end}
      button={{ size: 'compact-sm', variant: 'subtle' }}
    />
  );
}
