import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { doors } from '../api/doors';
import { useRead } from '../api/read';
import type { ExitClearance as Clearance } from '../api/shapes';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';

const kinds = ['exit_visa', 'overstay_waiver', 'police', 'court'] as const;
const states = ['NOT_NEEDED', 'REQUESTED', 'FINE_DUE', 'WAIVED', 'PAID', 'GRANTED', 'REFUSED', 'COURT_HOLD'] as const;

/** What the host authorities say to this person's leaving. */
export function ExitClearance({ personId }: { personId: string }) {
  const { t, word } = useWords();
  const query = useRead(['exit', personId], () =>
    answer(doors.registration.GET('/people/{personId}/exit-clearance', { params: { path: { personId } } })),
  );
  const [editing, edit] = useState(false);
  const form = may('exit-clearance:record') && (editing || query.isError) && !query.isPending;
  return (
    <Section
      title={t('exit.title')}
      actions={
        may('exit-clearance:record') &&
        query.data && (
          <Button size="xs" variant="light" onClick={() => edit(!editing)}>
            {t('exit.record')}
          </Button>
        )
      }
    >
      <Loaded of={query} missing={<Text className="soft">{t('exit.none')}</Text>}>
        {(c) => (
          <Group gap="sm">
            <Text fw={600}>{word('exitState', c.state)}</Text>
            <Text size="sm">{word('exitKind', c.kind)}</Text>
            {c.validUntil && (
              <Text size="sm">
                {t('documents.validUntil')}: <Moment at={c.validUntil} />
              </Text>
            )}
            {c.amount !== undefined && <bdi className="code">{`${c.amount} ${c.currency ?? ''}`}</bdi>}
          </Group>
        )}
      </Loaded>
      {form && <ExitForm personId={personId} known={query.data} onDone={() => edit(false)} />}
    </Section>
  );
}

function ExitForm({ personId, known, onDone }: { personId: string; known?: Clearance; onDone: () => void }) {
  const { t } = useWords();
  const [form, set] = useState({
    kind: (known?.kind ?? 'exit_visa') as (typeof kinds)[number],
    state: (known?.state ?? 'REQUESTED') as (typeof states)[number],
    validUntil: known?.validUntil ?? '',
    amount: '' as number | '',
    currency: '',
  });
  const record = useWrite(
    ({ kind, state, validUntil, amount, currency }: typeof form, headers) =>
      answer(
        doors.registration.PUT('/people/{personId}/exit-clearance', {
          params: { path: { personId } },
          headers: { ...headers, ...onVersion(known?.version) },
          body: {
            kind,
            state,
            ...(validUntil && { validUntil }),
            ...(amount !== '' && { amount, currency: currency.toUpperCase() }),
            waived: state === 'WAIVED',
          },
        }),
      ),
    { refresh: [['exit', personId], ['readiness']], onDone },
  );
  const [kindOptions, stateOptions] = [useCodeOptions('exitKind', kinds), useCodeOptions('exitState', states)];
  return (
    <form
      style={{ marginBlockStart: '.75rem' }}
      onSubmit={(e) => {
        e.preventDefault();
        record.mutate(form);
      }}
    >
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Select
            label={t('exit.kind')}
            data={kindOptions}
            value={form.kind}
            allowDeselect={false}
            onChange={(v) => set({ ...form, kind: v as 'police' })}
          />
          <Select
            label={t('exit.state')}
            data={stateOptions}
            value={form.state}
            allowDeselect={false}
            onChange={(v) => set({ ...form, state: v as 'GRANTED' })}
          />
          <TextInput
            type="date"
            label={t('documents.validUntil')}
            value={form.validUntil}
            onChange={(e) => set({ ...form, validUntil: e.currentTarget.value })}
          />
          {form.state === 'FINE_DUE' && (
            <Group grow>
              <NumberInput
                label={t('exit.amount')}
                value={form.amount}
                min={0}
                onChange={(v) => set({ ...form, amount: typeof v === 'number' ? v : '' })}
              />
              <TextInput
                label={t('exit.currency')}
                value={form.currency}
                maxLength={3}
                dir="ltr"
                onChange={(e) => set({ ...form, currency: e.currentTarget.value })}
              />
            </Group>
          )}
        </SimpleGrid>
        <ProblemNote error={record.error} onRetry={() => record.mutate(form)} />
        <div>
          <Button type="submit" size="xs" loading={record.isPending}>
            {t('shell.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
