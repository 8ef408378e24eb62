import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { AskFirst } from '../shell/ask-first';

/** Reports a document as lost, stolen or taken away. */
export function ReportLoss({ personId, documentId }: { personId: string; documentId: string }) {
  const { t } = useWords();
  const report = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.registration.POST('/people/{personId}/documents/{documentId}/loss', {
          params: { path: { personId, documentId } },
          headers,
        }),
      ),
    { refresh: [['documents', personId], ['person', personId], ['readiness']] },
  );
  return (
    <AskFirst
      label={t('documents.lost')}
      means={t('documents.lostMeans')}
      write={report}
      button={{ size: 'compact-sm', variant: 'subtle' }}
    />
  );
}
