import { MultiSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';
import type { Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useFamily } from '../family/use-family';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { DayField } from '../moment/day-field';
import { sayName } from '../person-name/say-name';
import { Choice } from '../shell/choice';
import { isChosen, type Chosen } from '../shell/chosen';
import { Dialog } from '../shell/dialog';
import { Form } from '../shell/form';

const kinds = ['PP', 'LP', 'ETD', 'ID', 'BIRTH', 'UNHCR'] as const;
const blank = () => ({
  documentId: newId(),
  kind: '' as (typeof kinds)[number] | '',
  number: '',
  issuingState: '',
  issuedOn: '',
  validUntil: '',
  mrz: '',
  bearers: [] as string[],
});
type Paper = Chosen<ReturnType<typeof blank>, 'kind'>;

/** Records a document as it is, doubtful or not. */
export function RecordDocument({ person }: { person: Person }) {
  const { t } = useWords();
  return <Dialog label={t('documents.record')}>{(close) => <PaperForm person={person} onDone={close} />}</Dialog>;
}

function PaperForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t } = useWords();
  const { personId, familyId } = person;
  const [form, set] = useState(blank);
  const others = useFamily(familyId).data?.members.filter((m) => m.personId !== personId && !m.mergedInto) ?? [];
  const record = useWrite(
    ({ documentId, kind, number, bearers, ...rest }: Paper, headers) =>
      answer(
        endpoints.registration.POST('/people/{personId}/documents', {
          params: { path: { personId } },
          headers,
          body: {
            documentId,
            kind,
            number,
            ...(bearers.length > 0 && { bearers }),
            ...Object.fromEntries(Object.entries(rest).filter(([, v]) => v !== '')),
          },
        }),
      ),
    { refresh: [['documents'], ['person'], ['readiness']], onDone },
  );
  const text = (name: 'number' | 'issuingState' | 'mrz') => ({
    label: t(`documents.${name}`),
    value: form[name],
    onChange: (e: { currentTarget: { value: string } }) => set({ ...form, [name]: e.currentTarget.value }),
  });
  return (
    <Form
      submit={t('shell.save')}
      write={record}
      onSend={() => isChosen(form, 'kind') && record.mutate(form)}
      disabled={!form.kind}
    >
      <Choice
        label={t('documents.kind')}
        data={useCodeOptions('document', kinds)}
        value={form.kind}
        onChange={(kind) => set({ ...form, kind })}
      />
      <SimpleGrid cols={2} style={{ alignItems: 'start' }}>
        <TextInput {...text('number')} required dir="ltr" />
        <TextInput {...text('issuingState')} dir="ltr" maxLength={3} />
        {(['issuedOn', 'validUntil'] as const).map((name) => (
          <DayField
            key={name}
            label={t(`documents.${name}`)}
            value={form[name]}
            onChange={(day) => set({ ...form, [name]: day })}
          />
        ))}
      </SimpleGrid>
      {others.length > 0 && (
        <MultiSelect
          label={t('documents.alsoOnIt')}
          description={t('documents.alsoOnItHint')}
          data={others.map((m) => ({ value: m.personId, label: sayName(m) }))}
          value={form.bearers}
          onChange={(bearers) => set({ ...form, bearers })}
        />
      )}
      <Textarea
        {...text('mrz')}
        description={t('documents.mrzHint')}
        dir="ltr"
        styles={{ input: { fontFamily: 'monospace' } }}
      />
    </Form>
  );
}
