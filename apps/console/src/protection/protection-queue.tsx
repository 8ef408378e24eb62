import { Badge, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Referral, WaitingForProtection } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { usePages } from '../list/use-pages';
import { Moment } from '../moment/moment';
import { useOperationId } from '../operation/use-operation';
import { NameOf } from '../person-name/name-of';
import { Empty } from '../shell/empty';
import { PageTitle } from '../shell/page-title';
import { may } from '../sign-in/may';
import { WithdrawButton } from '../withdraw/withdraw-button';
import { Screen } from './screen';

/** Who is not cleared, the earliest registered first, and signs of fear from sheets. */
export function ProtectionQueue() {
  const { t } = useWords();
  const [view, setView] = useState('waiting');
  return (
    <Stack gap="md">
      <PageTitle
        title={t('nav.protection')}
        lead={t('protection.lead')}
        actions={
          may('caseload:read-protection-queue') && (
            <SegmentedControl
              aria-label={t('people.view')}
              value={view}
              onChange={setView}
              data={[
                { value: 'waiting', label: t('protection.waiting') },
                { value: 'referred', label: t('medical.referred') },
              ]}
            />
          )
        }
      />
      {view === 'waiting' ? <Waiting /> : <Referred />}
    </Stack>
  );
}

function Waiting() {
  const { t, word } = useWords();
  const op = useOperationId();
  const { query, rows } = usePages<WaitingForProtection>(['protection-waiting', op], (after) =>
    answer(endpoints.protection.GET('/waiting', { params: { query: { operationId: op, limit: 50, after } } })),
  );
  return (
    <PagedTable
      label={t('protection.waiting')}
      rows={rows}
      rowKey={(p) => p.personId}
      query={query}
      empty={<Empty title={t('protection.none')} />}
      columns={[
        { name: t('person.name'), width: '3fr', plain: true, cell: (p) => <NameOf personId={p.personId} /> },
        { name: t('person.age'), width: '1fr', cell: (p) => word('band', p.ageBand) },
        { name: t('person.registeredOn'), width: '1.3fr', cell: (p) => <Moment at={p.registeredOn} /> },
        {
          name: t('consent.actions'),
          width: '15rem',
          plain: true,
          cell: (p) => (
            <Stack gap={6} style={{ flexDirection: 'row' }}>
              {may('protection:record') && <Screen personId={p.personId} />}
              <WithdrawButton personId={p.personId} />
            </Stack>
          ),
        },
      ]}
    />
  );
}

function Referred() {
  const { t, word } = useWords();
  const op = useOperationId();
  const { query, rows } = usePages<Referral>(['protection-referrals', op], (after) =>
    answer(
      endpoints.registration.GET('/referrals/protection', { params: { query: { operationId: op, limit: 50, after } } }),
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
        {
          name: t('protection.signs'),
          width: '1.5fr',
          plain: true,
          cell: (r) =>
            (r.signs ?? []).map((s) => (
              <Badge key={s} variant="light" me={4}>
                {word('import', s)}
              </Badge>
            )),
        },
        {
          name: t('consent.actions'),
          width: '15rem',
          plain: true,
          cell: (r) => (
            <Group gap={6}>
              <Screen personId={r.personId} />
              <WithdrawButton personId={r.personId} />
            </Group>
          ),
        },
      ]}
    />
  );
}
