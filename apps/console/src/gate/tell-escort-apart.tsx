import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { DayField } from '../moment/day-field';
import { Dialog } from '../shell/dialog';
import { Form } from '../shell/form';

/** A second person has seen the document of an escort who resembles somebody registered. */
export function TellEscortApart({ flightId }: { flightId: string }) {
  const { t } = useWords();
  return (
    <Dialog label={t('escort.tellApart')}>{(close) => <TellApartForm flightId={flightId} onDone={close} />}</Dialog>
  );
}

function TellApartForm({ flightId, onDone }: { flightId: string; onDone: () => void }) {
  const { t } = useWords();
  const [form, set] = useState({ name: '', documentNumber: '', dateOfBirth: '' });
  const tell = useWrite(
    (body: typeof form, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/escorts-told-apart', {
          params: { path: { flightId } },
          headers,
          body,
        }),
      ),
    { refresh: [['list', flightId]], onDone },
  );
  const field = (name: 'name' | 'documentNumber', label: string) => (
    <TextInput
      label={label}
      required
      dir="auto"
      value={form[name]}
      onChange={(e) => set({ ...form, [name]: e.currentTarget.value })}
    />
  );
  return (
    <Form
      submit={t('escort.tellApart')}
      write={tell}
      onSend={() => tell.mutate(form)}
      disabled={Object.values(form).some((text) => text.trim() === '')}
    >
      <Text size="sm">{t('escort.tellApartMeans')}</Text>
      {field('name', t('escort.name'))}
      {field('documentNumber', t('escort.document'))}
      <DayField
        label={t('person.dob')}
        required
        value={form.dateOfBirth}
        onChange={(dateOfBirth) => set({ ...form, dateOfBirth })}
      />
    </Form>
  );
}
