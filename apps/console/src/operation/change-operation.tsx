import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Operation } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Overtaken } from '../problem/overtaken';
import { useEdit } from '../problem/use-edit';
import { Dialog } from '../shell/dialog';
import { DraftAbout } from '../shell/draft-about';
import { Form } from '../shell/form';
import { OperationFields } from './operation-fields';
import { formOfOperation, isReady, operationRequest, type ReadyOperation } from './operation-form';

/** Corrects the details of an operation. */
export function ChangeOperation({ operation }: { operation: Operation }) {
  const { t } = useWords();
  return (
    <DraftAbout value={operation.operationId}>
      <Dialog label={t('operation.change')} size="lg">
        {(close) => <ChangeForm operation={operation} onDone={close} />}
      </Dialog>
    </DraftAbout>
  );
}

function ChangeForm({ operation, onDone }: { operation: Operation; onDone: () => void }) {
  const { t } = useWords();
  const { operationId, admits, version } = operation;
  const now = formOfOperation(operation);
  const edit = useEdit(now, version);
  const save = useWrite(
    ({ form, on }: { form: ReadyOperation; on: number | undefined }, headers) =>
      answer(
        endpoints.registration.PUT('/operations/{operationId}', {
          params: { path: { operationId } },
          headers: { ...headers, ...onVersion(on) },
          body: { ...operationRequest(form), ...(admits && { admits }) },
        }),
      ),
    { refresh: [['operations']], onDone },
  );
  return (
    <Form
      submit={t('shell.save')}
      write={save}
      disabled={edit.overtaken || !isReady(edit.form)}
      onSend={() => isReady(edit.form) && save.mutate({ form: edit.form, on: edit.on })}
    >
      <OperationFields form={edit.form} onChange={edit.change} />
      <Overtaken edit={edit} now={now} nameOf={(field) => t(`operation.${field}`)} />
    </Form>
  );
}
