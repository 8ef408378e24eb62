import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PageOf } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { PagedTable, type Column } from '../list/paged-table';
import { usePages } from '../list/use-pages';
import { useOperationId } from '../operation/use-operation';
import { NameOf } from '../person-name/name-of';
import { DraftAbout } from '../shell/draft-about';
import { Empty } from '../shell/empty';
import type { PlaceOfTelling } from '../tell/tell-form';
import { TellProtection } from '../tell/tell-protection';
import { WithdrawButton } from '../withdraw/withdraw-button';

/** What one request for a page of a queue asks for. */
export interface QueueQuery {
  operationId: string;
  limit: number;
  after: string | undefined;
}

interface Props<T extends { personId: string }> {
  /** Key of the cache, without the operation. */
  cache: string;
  ask: (query: QueueQuery) => Promise<PageOf<T>>;
  label: string;
  none: string;
  rowKey?: (row: T) => string;
  columns: Column<T>[];
  /** The forms of a row. To say no is offered in every row. */
  forms: (row: T) => ReactNode;
  formsWidth: string;
  /** Where protection is told from. */
  desk?: PlaceOfTelling;
}

/** The people of a queue, page by page: name, what is known, and what can be recorded. */
export function QueueTable<T extends { personId: string }>(props: Props<T>) {
  const { cache, ask, label, none, columns, forms, formsWidth, desk, rowKey = (row: T) => row.personId } = props;
  const { t } = useWords();
  const operationId = useOperationId();
  const { query, rows } = usePages<T>([cache, operationId], (after) => ask({ operationId, limit: 50, after }));
  return (
    <PagedTable
      label={label}
      rows={rows}
      rowKey={rowKey}
      query={query}
      empty={<Empty title={none} />}
      columns={[
        { name: t('person.name'), width: '3fr', plain: true, cell: (row) => <NameOf personId={row.personId} /> },
        ...columns,
        {
          name: t('consent.actions'),
          width: formsWidth,
          plain: true,
          cell: (row) => (
            <Group gap={6}>
              <DraftAbout value={row.personId}>{forms(row)}</DraftAbout>
              <WithdrawButton personId={row.personId} />
              {desk && <TellProtection personId={row.personId} desk={desk} />}
            </Group>
          ),
        },
      ]}
    />
  );
}
