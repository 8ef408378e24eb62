import { Link } from '@tanstack/react-router';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { CaseRow } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { usePages } from '../list/use-pages';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { Empty } from '../shell/empty';

/** Groups that registered together. */
export function CasesTable({ op }: { op: string }) {
  const { t } = useWords();
  const { query, rows } = usePages<CaseRow>(['cases', op], (after) =>
    answer(endpoints.registration.GET('/cases', { params: { query: { operationId: op, limit: 100, after } } })),
  );
  return (
    <PagedTable
      label={t('people.cases')}
      rows={rows}
      rowKey={(c) => c.caseId}
      query={query}
      empty={<Empty title={t('people.none')} />}
      columns={[
        {
          name: t('person.case'),
          width: '1fr',
          plain: true,
          cell: (c) => (
            <Link to="/o/$op/cases/$case" params={{ op, case: c.caseId }}>
              <Code>{c.reference}</Code>
            </Link>
          ),
        },
        { name: t('people.officeNumber'), width: '1fr', cell: (c) => <Code>{c.officeNumber}</Code> },
        { name: t('people.people'), width: '1fr', cell: (c) => <bdi className="num">{c.people}</bdi> },
        { name: t('people.openedAt'), width: '1.5fr', cell: (c) => <Moment at={c.openedAt} /> },
      ]}
    />
  );
}
