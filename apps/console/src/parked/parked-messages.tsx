import { Button, Stack } from '@mantine/core';
import { answer } from '../api/answer';
import { doors } from '../api/doors';
import type { ParkedMessage } from '../api/shapes';
import { useRead } from '../api/read';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';
import { Empty } from '../shell/empty';
import { PageTitle } from '../shell/page-title';

const services = [
  'registration',
  'consent',
  'protection',
  'medical',
  'flights',
  'manifests',
  'reception',
  'statusFeed',
  'partner',
] as const;
type Service = (typeof services)[number];
/** The doors that every service has alike. */
const parkedDoors = (service: Service) => doors[service] as unknown as typeof doors.consent;
type Row = ParkedMessage & { service: Service };

/** Messages that a service could not take, from all of them; each of their people waits until they are released. */
export function ParkedMessages() {
  const { t, word } = useWords();
  const query = useRead(
    ['parked'],
    async () => {
      const each = await Promise.all(
        services.map(async (service) =>
          (await answer(parkedDoors(service).GET('/parked-messages'))).map((m): Row => ({
            ...m,
            service,
          })),
        ),
      );
      return each.flat();
    },
    { everyMs: 15_000 },
  );
  const release = useWrite(
    ({ service, key }: { service: Service; key: string }, headers) =>
      answer(parkedDoors(service).POST('/parked-messages/{key}/release', { params: { path: { key } }, headers })),
    { refresh: [['parked']] },
  );
  return (
    <Stack>
      <PageTitle title={t('nav.parked')} lead={t('parked.lead')} />
      <ProblemNote error={query.error ?? release.error} onRetry={() => void query.refetch()} />
      <PagedTable
        label={t('nav.parked')}
        rows={query.data ?? []}
        rowKey={(m) => m.service + m.seq}
        empty={<Empty title={query.isPending ? t('shell.loading') : t('parked.none')} />}
        columns={[
          { name: t('parked.service'), width: '1.2fr', plain: true, cell: (m) => word('service', m.service) },
          { name: t('parked.type'), width: '2fr', cell: (m) => <Code>{m.type}</Code> },
          { name: t('parked.reason'), width: '2fr', cell: (m) => <bdi lang="en">{m.reason}</bdi> },
          { name: t('parked.attempts'), width: '5rem', cell: (m) => <Code>{m.attempts}</Code> },
          { name: t('parked.since'), width: '1.5fr', cell: (m) => <Moment at={m.parkedAt} /> },
          {
            name: t('consent.actions'),
            width: '8rem',
            plain: true,
            cell: (m) => (
              <Button
                size="compact-sm"
                loading={release.isPending}
                onClick={() => release.mutate({ service: m.service, key: m.key })}
              >
                {t('parked.release')}
              </Button>
            ),
          },
        ]}
      />
    </Stack>
  );
}
