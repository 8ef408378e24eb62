import { Button, Container, Group, Select, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer } from '../api/answer';
import { doors } from '../api/doors';
import { newId } from '../api/new-id';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { PageTitle } from '../shell/page-title';

/** Opens an operation: a government has to have asked for it. */
export function OpenOperation() {
  const { t } = useWords();
  const go = useNavigate();
  const [form, set] = useState({
    operationId: newId(),
    name: '',
    modality: 'VHR' as 'VHR' | 'AVR',
    requestingGovernment: '',
    requestDate: '',
    corridor: '',
    hostCountry: '',
  });
  const field = (name: keyof typeof form) => ({
    label: t(`operation.${name as 'name'}`),
    value: form[name],
    onChange: (e: { currentTarget: { value: string } }) => set({ ...form, [name]: e.currentTarget.value }),
  });
  const open = useWrite(
    ({ corridor, hostCountry, ...rest }: typeof form, headers) =>
      answer(
        doors.registration.POST('/operations', {
          headers,
          body: {
            ...rest,
            corridor: corridor
              .toUpperCase()
              .split(/[^A-Z]+/)
              .filter(Boolean),
            ...(hostCountry && { hostCountry }),
          },
        }),
      ),
    { refresh: [['operations']], onDone: (o) => void go({ to: '/o/$op', params: { op: o.operationId } }) },
  );
  return (
    <Container size="sm" py="xl">
      <main>
        <PageTitle title={t('operation.open')} lead={t('operation.openLead')} />
        <form
          className="card"
          onSubmit={(e) => {
            e.preventDefault();
            open.mutate(form);
          }}
        >
          <Stack>
            <TextInput {...field('name')} required />
            <Select
              label={t('operation.modality')}
              data={useCodeOptions('modality', ['VHR', 'AVR'])}
              value={form.modality}
              allowDeselect={false}
              onChange={(v) => set({ ...form, modality: v as 'VHR' })}
            />
            <Group grow align="flex-end">
              <TextInput {...field('requestingGovernment')} description={t('operation.alpha3')} required dir="ltr" />
              <TextInput {...field('requestDate')} type="date" required description={t('operation.requestDateHint')} />
            </Group>
            <Group grow align="flex-end">
              <TextInput {...field('corridor')} description={t('operation.corridorHint')} required dir="ltr" />
              <TextInput {...field('hostCountry')} description={t('operation.alpha2')} dir="ltr" />
            </Group>
            <ProblemNote error={open.error} onRetry={() => open.mutate(form)} />
            <Group>
              <Button type="submit" loading={open.isPending}>
                {t('operation.open')}
              </Button>
              <Button variant="subtle" component={Link} to="/">
                {t('shell.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      </main>
    </Container>
  );
}
