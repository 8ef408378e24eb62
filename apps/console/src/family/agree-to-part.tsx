import { Checkbox, Select, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { sayName } from '../person-name/say-name';
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
  const [form, set] = useState({ leaverId: personId, askedInPrivate: false, plan: '' });
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
    <Form submit={t('family.agrees')} write={agree} onSend={() => agree.mutate(form)}>
      <Text>{t('family.partMeans')}</Text>
      <Select
        label={t('family.leaver')}
        data={members.map((m) => ({ value: m.personId, label: sayName(m) }))}
        value={form.leaverId}
        allowDeselect={false}
        onChange={(leaverId) => set({ ...form, leaverId: leaverId! })}
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
