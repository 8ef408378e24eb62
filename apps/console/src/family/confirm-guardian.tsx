import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { AskFirst } from '../shell/ask-first';

type Named = NonNullable<Person['namedGuardians']>[number];

/** A second officer says the same of somebody whom a first one has named: from now on they answer for the child. */
export function ConfirmGuardian({ personId, named }: { personId: string; named: Named }) {
  const { t } = useWords();
  const { guardianId, documentId } = named;
  const kind = named.kind as 'PARENT' | 'LEGAL_GUARDIAN' | 'CUSTOMARY_CAREGIVER';
  const confirm = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.registration.POST('/people/{personId}/guardians', {
          params: { path: { personId } },
          headers,
          body: { guardianId, kind, documentId },
        }),
      ),
    { refresh: [['person', personId], ['readiness']] },
  );
  return (
    <AskFirst
      label={t('guardians.confirm')}
      means={t('guardians.confirmMeans')}
      write={confirm}
      button={{ size: 'compact-sm' }}
    />
  );
}
