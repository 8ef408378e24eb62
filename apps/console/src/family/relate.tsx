import { useState } from 'react';
import { relationshipKinds } from '@homeward/contracts/choices';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { sayName } from '../person-name/say-name';
import { Choice } from '../shell/choice';
import { isChosen, theOnly } from '../shell/chosen';
import { Dialog } from '../shell/dialog';
import { Form } from '../shell/form';

/** Records how this person is related to another of the family. */
export function Relate({ person, members }: { person: Person; members: Person[] }) {
  const { t } = useWords();
  return (
    <Dialog label={t('family.relate')}>
      {(close) => <RelateForm person={person} members={members} onDone={close} />}
    </Dialog>
  );
}

function RelateForm({ person, members, onDone }: { person: Person; members: Person[]; onDone: () => void }) {
  const { t } = useWords();
  const { personId, familyId } = person;
  const others = members.filter((m) => m.personId !== personId);
  const [form, set] = useState({ kind: '', toPersonId: theOnly(others)?.personId ?? '' });
  const relate = useWrite(
    (said: typeof form, headers) =>
      answer(
        endpoints.registration.POST('/families/{familyId}/relationships', {
          params: { path: { familyId } },
          headers,
          body: { personId, ...said } as never,
        }),
      ),
    { refresh: [['family', familyId]], onDone },
  );
  return (
    <Form
      submit={t('shell.save')}
      write={relate}
      onSend={() => relate.mutate(form)}
      disabled={!isChosen(form, 'kind', 'toPersonId')}
    >
      <b>
        <bdi dir="auto">{sayName(person)}</bdi>
      </b>
      <Choice
        label={t('family.is')}
        data={useCodeOptions('kin', relationshipKinds)}
        value={form.kind}
        onChange={(kind) => set({ ...form, kind })}
      />
      <Choice
        label={t('family.ofWhom')}
        data={others.map((m) => ({ value: m.personId, label: sayName(m) }))}
        value={form.toPersonId}
        onChange={(toPersonId) => set({ ...form, toPersonId })}
      />
    </Form>
  );
}
