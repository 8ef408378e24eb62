import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { Empty } from '../shell/empty';
import { Review } from './review';
import type { ReadRow } from './find-reads';

interface Props {
  label: string;
  found: { rows: ReadRow[]; more: boolean } | undefined;
  empty: string;
}

/** Who saw, when, in which role and for what; an emergency read with its reason and its review. */
export function ReadsTable({ label, found, empty }: Props): ReactNode {
  const { t, word } = useWords();
  const list = (kind: 'roles' | 'fieldClass', values: string[]): string => values.map((v) => word(kind, v)).join(', ');
  return (
    <>
      <PagedTable
        label={label}
        rows={found?.rows ?? []}
        rowKey={(r) => r.readId}
        height="28rem"
        empty={<Empty title={found ? empty : t('shell.loading')} />}
        columns={[
          { name: t('reads.at'), width: '1.4fr', cell: (r) => <Moment at={r.at} /> },
          { name: t('reads.by'), width: '1.6fr', cell: (r) => <By read={r} /> },
          { name: t('reads.purpose'), width: '1.2fr', cell: (r) => word('purposeOfRead', r.purpose) },
          { name: t('reads.classes'), width: '2fr', cell: (r) => list('fieldClass', r.classes) },
          { name: t('reads.people'), width: '5rem', cell: (r) => <Code>{r.people}</Code> },
          { name: t('reads.emergency'), width: '2fr', cell: (r) => <Review read={r} /> },
        ]}
      />
      {found?.more && (
        <Text size="sm" className="soft">
          {t('reads.more')}
        </Text>
      )}
    </>
  );
}

function By({ read }: { read: ReadRow }) {
  const { word } = useWords();
  return (
    <Group gap={4}>
      <bdi>{read.by}</bdi>
      <span className="soft">{read.roles.map((role) => word('roles', role)).join(', ')}</span>
    </Group>
  );
}
