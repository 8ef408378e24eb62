import { Checkbox, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { sayName } from '../person-name/say-name';
import { Choice } from '../shell/choice';
import { isChosen, theOnly } from '../shell/chosen';
import { Dialog } from '../shell/dialog';
import { Form } from '../shell/form';

/** Records that this adult, asked alone, agrees that one member travels apart from the family. */
export function AgreeToPart({ person, members }: { person: Person; members: Person[] }) {
  const { t } = useWords();
  return (
    <Dialog label={t('family.part')}>
      {(close) => <PartForm personId={person.personId} members={members} onDone={close} />}
    </Dialog>
  );
}

function PartForm({ personId, members, onDone }: { personId: string; members: Person[]; onDone: () => void }) {
  const { t } = useWords();
  const [form, set] = useState({ leaverId: theOnly(members)?.personId ?? '', askedInPrivate: false, plan: '' });
  const agree = useWrite(
    (body: typeof form, headers) =>
      answer(
        endpoints.protection.POST('/people/{personId}/split-agreements', {
          params: { path: { personId } },
          headers,
          body,
        }),
      ),
    { refresh: [['readiness'], ['allocation']], onDone },
  );
  return (
    <Form
      submit={t('family.agrees')}
      write={agree}
      onSend={() => agree.mutate(form)}
      disabled={!isChosen(form, 'leaverId')}
    >
      <Text>{t('family.partMeans')}</Text>
      <Choice
        label={t('family.leaver')}
        data={members.map((m) => ({ value: m.personId, label: sayName(m) }))}
        value={form.leaverId}
        onChange={(leaverId) => set({ ...form, leaverId })}
      />
      <Checkbox
        label={t('family.askedInPrivate')}
        checked={form.askedInPrivate}
        onChange={(e) => set({ ...form, askedInPrivate: e.currentTarget.checked })}
      />
      <Textarea
        label={t('family.plan')}
        description={t('family.planHint')}
        dir="auto"
        autosize
        minRows={2}
        value={form.plan}
        onChange={(e) => set({ ...form, plan: e.currentTarget.value })}
      />
    </Form>
  );
}
