import { Button, Modal, MultiSelect, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { answer } from '../api/answer';
import { doors } from '../api/doors';
import { newId } from '../api/new-id';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { NameOf } from '../person-name/name-of';
import { ProblemNote } from '../problem/problem-note';

const decisions = ['FIT', 'FIT_WITH_CONDITIONS', 'TEMP_UNFIT', 'UNFIT'] as const;
const escorts = ['NONE', 'OPERATIONAL', 'NURSE', 'DOCTOR'] as const;
const needs = [
  'WCHR',
  'WCHS',
  'WCHC',
  'WCHP',
  'BLND',
  'DEAF',
  'DPNA',
  'MEDA',
  'STCR',
  'OXYG',
  'UMNR',
  'INFT',
  'BSCT',
  'MAAS',
  'LANG',
  'EXST',
] as const;
const blank = () => ({
  id: newId(),
  decision: 'FIT' as (typeof decisions)[number],
  escort: 'NONE' as (typeof escorts)[number],
  needs: [] as (typeof needs)[number][],
  findings: '',
  day: '',
});

/** An examination, or the check before embarkation. Only the decision and what is needed on the way leave this door. */
export function Examine({ personId, kind }: { personId: string; kind: 'examination' | 'check' }) {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  const [form, set] = useState(blank);
  const fit = form.decision.startsWith('FIT');
  const params = { path: { personId } };
  const record = useWrite(
    ({ id, day, findings, ...rest }: typeof form, headers) => {
      const body = { ...rest, ...(findings && { findings }) };
      return answer(
        kind === 'check'
          ? doors.medical.POST('/people/{personId}/pre-embarkation-checks', {
              params,
              headers,
              body: { ...body, checkId: id } as never,
            })
          : doors.medical.POST('/people/{personId}/examinations', {
              params,
              headers,
              body: {
                ...body,
                examinationId: id,
                ...(day && { [fit ? 'validUntil' : 'reviewAt']: `${day}T23:59:00Z` }),
              } as never,
            }),
      );
    },
    { refresh: [['medical-waiting'], ['medical-file', personId], ['readiness']], onDone: () => (set(blank), close()) },
  );
  const [decisionOptions, escortOptions, needOptions] = [
    useCodeOptions('fitness', decisions),
    useCodeOptions('escort', escorts),
    useCodeOptions('need', needs),
  ];
  return (
    <>
      <Button size="compact-sm" variant="light" onClick={open}>
        {t(`medical.${kind}`)}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t(`medical.${kind}`)}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <form
          onSubmit={(e) => {
            e.preventDefault();
            record.mutate(form);
          }}
        >
          <Stack>
            <b>
              <NameOf personId={personId} />
            </b>
            <SimpleGrid cols={2}>
              <Select
                label={t('medical.decision')}
                data={decisionOptions}
                value={form.decision}
                allowDeselect={false}
                onChange={(v) => set({ ...form, decision: v as 'FIT' })}
              />
              <Select
                label={t('medical.escort')}
                data={escortOptions}
                value={form.escort}
                allowDeselect={false}
                onChange={(v) => set({ ...form, escort: v as 'NONE' })}
              />
            </SimpleGrid>
            {kind === 'examination' && (
              <TextInput
                type="date"
                label={fit ? t('documents.validUntil') : t('medical.reviewAt')}
                value={form.day}
                required={form.decision !== 'UNFIT'}
                onChange={(e) => set({ ...form, day: e.currentTarget.value })}
              />
            )}
            <MultiSelect
              label={t('medical.needs')}
              data={needOptions}
              value={form.needs}
              onChange={(v) => set({ ...form, needs: v as typeof form.needs })}
              searchable
            />
            <Textarea
              label={t('medical.findings')}
              description={t('medical.findingsHint')}
              value={form.findings}
              dir="auto"
              autosize
              minRows={2}
              onChange={(e) => set({ ...form, findings: e.currentTarget.value })}
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
