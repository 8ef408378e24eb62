import { Button, Modal, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { answer } from '../api/answer';
import { doors } from '../api/doors';
import { newId } from '../api/new-id';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';

const kinds = ['PP', 'LP', 'ETD', 'ID', 'BIRTH', 'UNHCR'] as const;
type Kind = (typeof kinds)[number];
const blank = () => ({
  documentId: newId(),
  kind: 'PP' as Kind,
  number: '',
  issuingState: '',
  validUntil: '',
  mrz: '',
});

/** Records a paper as it is in the hand, doubtful or not. */
export function RecordDocument({ personId }: { personId: string }) {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  const [form, set] = useState(blank);
  const record = useWrite(
    ({ documentId, kind, number, ...rest }: typeof form, headers) =>
      answer(
        doors.registration.POST('/people/{personId}/documents', {
          params: { path: { personId } },
          headers,
          body: { documentId, kind, number, ...Object.fromEntries(Object.entries(rest).filter(([, v]) => v !== '')) },
        }),
      ),
    { refresh: [['documents', personId], ['person', personId], ['readiness']], onDone: () => (set(blank), close()) },
  );
  const text = (name: 'number' | 'issuingState' | 'validUntil' | 'mrz') => ({
    label: t(`documents.${name}`),
    value: form[name],
    onChange: (e: { currentTarget: { value: string } }) => set({ ...form, [name]: e.currentTarget.value }),
  });
  const options = useCodeOptions('document', kinds);
  return (
    <>
      <Button size="xs" variant="light" onClick={open}>
        {t('documents.record')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('documents.record')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <form
          onSubmit={(e) => {
            e.preventDefault();
            record.mutate(form);
          }}
        >
          <Stack>
            <Select
              label={t('documents.kind')}
              data={options}
              value={form.kind}
              allowDeselect={false}
              onChange={(v) => set({ ...form, kind: v as Kind })}
            />
            <SimpleGrid cols={2}>
              <TextInput {...text('number')} required dir="ltr" />
              <TextInput {...text('issuingState')} dir="ltr" maxLength={3} />
            </SimpleGrid>
            <TextInput {...text('validUntil')} type="date" />
            <Textarea
              {...text('mrz')}
              description={t('documents.mrzHint')}
              dir="ltr"
              styles={{ input: { fontFamily: 'monospace' } }}
            />
            <ProblemNote error={record.error} onRetry={() => record.mutate(form)} />
            <Button type="submit" loading={record.isPending}>
              {t('shell.save')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
