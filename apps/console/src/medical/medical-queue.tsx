import { Badge, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Referral, WaitingPatient } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { usePages } from '../list/use-pages';
import { Moment } from '../moment/moment';
import { useOperationId } from '../operation/use-operation';
import { NameOf } from '../person-name/name-of';
import { Empty } from '../shell/empty';
import { PageTitle } from '../shell/page-title';
import { WithdrawButton } from '../withdraw/withdraw-button';
import { Examine } from './examine';

/** Who waits for a clinician, and health notes from sheets, which nobody else sees. */
export function MedicalQueue() {
  const { t } = useWords();
  const [view, setView] = useState('waiting');
  return (
    <Stack gap="md">
      <PageTitle
        title={t('nav.medical')}
        lead={t('medical.lead')}
        actions={
          <SegmentedControl
            aria-label={t('people.view')}
            value={view}
            onChange={setView}
            data={[
              { value: 'waiting', label: t('medical.waiting') },
              { value: 'referred', label: t('medical.referred') },
            ]}
          />
        }
      />
      {view === 'waiting' ? <Waiting /> : <Referred />}
    </Stack>
  );
}

function Waiting() {
  const { t, word } = useWords();
  const op = useOperationId();
  const { query, rows } = usePages<WaitingPatient>(['medical-waiting', op], (after) =>
    answer(endpoints.medical.GET('/waiting', { params: { query: { operationId: op, limit: 50, after } } })),
  );
  return (
    <PagedTable
      label={t('medical.waiting')}
      rows={rows}
      rowKey={(p) => p.personId}
      query={query}
      empty={<Empty title={t('medical.none')} />}
      columns={[
        { name: t('person.name'), width: '3fr', plain: true, cell: (p) => <NameOf personId={p.personId} /> },
        { name: t('person.registeredOn'), width: '1.3fr', cell: (p) => <Moment at={p.registeredOn} /> },
        {
          name: t('medical.decision'),
          width: '1.5fr',
          cell: (p) =>
            p.decision ? (
              <Badge variant="light">{word('fitness', p.decision)}</Badge>
            ) : (
              <span className="soft">{t('medical.notSeen')}</span>
            ),
        },
        { name: t('documents.validUntil'), width: '1.6fr', cell: (p) => <Moment at={p.validUntil} /> },
        {
          name: t('consent.actions'),
          width: '26rem',
          plain: true,
          cell: (p) => (
            <Group gap={6}>
              <Examine personId={p.personId} kind="examination" />
              <Examine personId={p.personId} kind="check" />
              <WithdrawButton personId={p.personId} />
            </Group>
          ),
        },
      ]}
    />
  );
}

function Referred() {
  const { t } = useWords();
  const op = useOperationId();
  const { query, rows } = usePages<Referral>(['medical-referrals', op], (after) =>
    answer(
      endpoints.registration.GET('/referrals/medical', { params: { query: { operationId: op, limit: 50, after } } }),
    ),
  );
  return (
    <PagedTable
      label={t('medical.referred')}
      rows={rows}
      rowKey={(r) => r.referralId}
      query={query}
      empty={<Empty title={t('medical.noneReferred')} />}
      columns={[
        { name: t('person.name'), width: '2fr', plain: true, cell: (r) => <NameOf personId={r.personId} /> },
        {
          name: t('medical.onTheSheet'),
          width: '3fr',
          plain: true,
          cell: (r) => (
            <Text size="sm">
              <bdi dir="auto">{r.text}</bdi>
            </Text>
          ),
        },
        { name: t('medical.needs'), width: '1fr', cell: (r) => <bdi className="code">{r.needs?.join(' ')}</bdi> },
        {
          name: t('consent.actions'),
          width: '15rem',
          plain: true,
          cell: (r) => (
            <Group gap={6}>
              <Examine personId={r.personId} kind="examination" />
              <WithdrawButton personId={r.personId} />
            </Group>
          ),
        },
      ]}
    />
  );
}
