import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { endOfDay } from '../moment/day-meant';
import { KnownBeside } from '../person-name/known-beside';
import { NameOf } from '../person-name/name-of';
import { Dialog } from '../shell/dialog';
import { Form } from '../shell/form';
import { FromTheSheet } from '../queue/from-the-sheet';
import { blankFinding, findingRequest, isDecided, isFit, type Decided } from './finding';
import { FindingFields } from './finding-fields';
import { KnownPregnancy } from './known-pregnancy';

interface Props {
  personId: string;
  kind: 'examination' | 'check';
}

/** An examination, or the check before embarkation. Only the decision and the needs on the way are passed on. */
export function Examine({ personId, kind }: Props) {
  const { t } = useWords();
  return (
    <Dialog label={t(`medical.${kind}`)} button={{ size: 'compact-sm' }}>
      {(close) => <ExamineForm personId={personId} kind={kind} onDone={close} />}
    </Dialog>
  );
}

/** @param beside the name stands above it already */
export function ExamineForm({ personId, kind, onDone, beside }: Props & { onDone: () => void; beside?: boolean }) {
  const { t } = useWords();
  const [form, set] = useState(blankFinding);
  const params = { path: { personId } };
  const record = useWrite(
    (found: Decided, headers) => {
      const body = findingRequest(found);
      const until = found.day && { [isFit(found) ? 'validUntil' : 'reviewAt']: endOfDay(found.day) };
      return answer(
        kind === 'check'
          ? endpoints.medical.POST('/people/{personId}/pre-embarkation-checks', {
              params,
              headers,
              body: { ...body, checkId: found.id },
            })
          : endpoints.medical.POST('/people/{personId}/examinations', {
              params,
              headers,
              body: { ...body, examinationId: found.id, ...until },
            }),
      );
    },
    { refresh: [['medical-waiting'], ['medical-file', personId], ['readiness']], onDone },
  );
  return (
    <Form
      submit={t('shell.save')}
      write={record}
      onSend={() => isDecided(form) && record.mutate(form)}
      disabled={!isDecided(form)}
    >
      {!beside && (
        <>
          <b>
            <NameOf personId={personId} />
          </b>
          <KnownBeside personId={personId} />
        </>
      )}
      <KnownPregnancy personId={personId} />
      <FromTheSheet personId={personId} profession="medical" />
      <FindingFields form={form} onChange={(part) => set({ ...form, ...part })} withDay={kind === 'examination'} />
    </Form>
  );
}
