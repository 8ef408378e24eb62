import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { formOf, PersonFields, personRequest, type PersonForm } from '../people/person-fields';
import { Overtaken } from '../problem/overtaken';
import { ProblemNote } from '../problem/problem-note';
import { useEdit } from '../problem/use-edit';
import { Dialog } from '../shell/dialog';

/** Corrects the details of a person, based on the version that was read. */
export function CorrectPerson({ person }: { person: Person }) {
  const { t } = useWords();
  return (
    <Dialog label={t('person.correct')} size="lg">
      {(close) => <CorrectForm person={person} onDone={close} />}
    </Dialog>
  );
}

function CorrectForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t } = useWords();
  const { personId, location, motherId } = person;
  const now = formOf(person);
  const edit = useEdit(now, person.version);
  const correct = useWrite(
    ({ form, on }: { form: PersonForm; on: number | undefined }, headers) =>
      answer(
        endpoints.registration.PUT('/people/{personId}', {
          params: { path: { personId } },
          headers: { ...headers, ...onVersion(on) },
          body: { ...personRequest(form), ...(location && { location }), ...(motherId && { motherId }) },
        }),
      ),
    { refresh: [['person', personId], ['people'], ['readiness'], ['duplicates'], ['family']], onDone },
  );
  const send = (): void => correct.mutate({ form: edit.form, on: edit.on });
  return (
    <PersonFields
      form={edit.form}
      onChange={edit.change}
      onSubmit={send}
      pending={correct.isPending}
      disabled={edit.overtaken}
      submit={t('shell.save')}
    >
      <Overtaken edit={edit} now={now} nameOf={(field) => t(`person.${field}`)} />
      {!edit.overtaken && <ProblemNote error={correct.error} onRetry={send} />}
    </PersonFields>
  );
}
