import { Badge, Button, FileInput, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { useOperationId } from '../operation/use-operation';
import { PagedTable } from '../list/paged-table';
import { DayField } from '../moment/day-field';
import { Moment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { PageTitle } from '../shell/page-title';
import { Section } from '../shell/section';
import { Drafted } from '../shell/drafted';

/** Sheets to import. The first step registers nobody. */
export function Imports() {
  const { t } = useWords();
  const op = useOperationId();
  const go = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [exportedOn, setDay] = useState('');
  const sheets = useRead(['imports', op], () =>
    answer(endpoints.registration.GET('/operations/{operationId}/imports', { params: { path: { operationId: op } } })),
  );
  const read = useWrite(
    ({ sheet, day }: { sheet: File; day: string }, headers) =>
      answer(
        endpoints.registration.POST('/operations/{operationId}/imports', {
          params: { path: { operationId: op }, query: day ? { exportedOn: day } : {} },
          headers: { ...headers, 'content-type': 'text/csv' },
          body: sheet as never,
          bodySerializer: (body: unknown) => body as never,
        }),
      ),
    {
      refresh: [['imports', op]],
      onDone: (made) => void go({ to: '/o/$op/imports/$import', params: { op, import: made.importId } }),
    },
  );
  const send = (): void => (file ? read.mutate({ sheet: file, day: exportedOn }) : undefined);
  return (
    <Stack gap="lg">
      <PageTitle title={t('nav.imports')} lead={t('imports.lead')} />
      <Section title={t('imports.readSheet')}>
        <form
          onSubmit={(e) => {
            e.preventDefault();
            send();
          }}
        >
          <Drafted name={t('imports.readSheet')} about={op} write={read}>
            <Stack>
              <Group align="flex-end" grow preventGrowOverflow={false}>
                <FileInput
                  label={t('imports.file')}
                  description={t('imports.fileHint')}
                  placeholder={t('imports.choose')}
                  accept=".csv,.txt,text/csv"
                  value={file}
                  onChange={setFile}
                  required
                />
                <DayField
                  label={t('imports.exportedOn')}
                  description={t('imports.exportedOnHint')}
                  value={exportedOn}
                  onChange={setDay}
                />
              </Group>
              <ProblemNote error={read.error} onRetry={send} />
              <div>
                <Button type="submit" loading={read.isPending}>
                  {t('imports.preview')}
                </Button>
              </div>
            </Stack>
          </Drafted>
        </form>
      </Section>
      <Loaded of={sheets}>
        {(all) => (
          <PagedTable
            label={t('imports.sheets')}
            rows={all}
            rowKey={(i) => i.importId}
            empty={<Empty title={t('imports.none')} />}
            columns={[
              {
                name: t('imports.readAt'),
                width: '1.6fr',
                plain: true,
                cell: (i) => (
                  <Link to="/o/$op/imports/$import" params={{ op, import: i.importId }}>
                    <Moment at={i.madeAt} />
                  </Link>
                ),
              },
              {
                name: t('person.state'),
                width: '1fr',
                plain: true,
                cell: (i) => (
                  <Badge variant="light" color={i.committedAt ? 'leaf' : 'sunrise'}>
                    {t(`imports.status.${i.status}`)}
                  </Badge>
                ),
              },
              {
                name: t('imports.counts.records'),
                width: '1fr',
                cell: (i) => <bdi className="num">{i.counts.records}</bdi>,
              },
              {
                name: t('imports.counts.families'),
                width: '1fr',
                cell: (i) => <bdi className="num">{i.counts.families}</bdi>,
              },
              {
                name: t('imports.counts.duplicates'),
                width: '1fr',
                cell: (i) => <bdi className="num">{i.counts.duplicates}</bdi>,
              },
            ]}
          />
        )}
      </Loaded>
    </Stack>
  );
}
