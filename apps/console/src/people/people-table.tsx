import { Badge, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { PageOf, Person } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { PagedTable, type Column } from '../list/paged-table';
import { usePages } from '../list/use-pages';
import { Birth } from '../moment/birth';
import { Code } from '../moment/code';
import { Country } from '../moment/country';
import { Avatar } from '../person-name/avatar';
import { PersonName } from '../person-name/person-name';
import { Empty } from '../shell/empty';
import { may } from '../sign-in/may';
import { RowMenu } from './row-menu';

const limit = 100;

/** People, page by page. The search text is sent in a body, because addresses are logged. */
export function PeopleTable({ op, q }: { op: string; q: string }) {
  const { t } = useWords();
  const { query, rows } = usePages<Person>(
    ['people', op, q],
    (after) =>
      answer(
        q
          ? endpoints.registration.POST('/people/search', {
              body: { operationId: op, q, limit, ...(after && { after }) },
            })
          : endpoints.registration.GET('/people', { params: { query: { operationId: op, limit, after } } }),
      ) as Promise<PageOf<Person>>,
  );
  const columns = useColumns(op);
  return (
    <PagedTable
      label={t('nav.people')}
      rows={rows}
      rowKey={(p) => p.personId}
      columns={columns}
      query={query}
      empty={
        <Empty title={q ? t('people.notFound') : t('people.none')}>
          {!q && may('caseload:import') && (
            <Link to="/o/$op/imports" params={{ op }}>
              {t('people.importFirst')}
            </Link>
          )}
        </Empty>
      }
    />
  );
}

function useColumns(op: string): Column<Person>[] {
  const { t, word } = useWords();
  return [
    {
      name: t('person.name'),
      width: '3fr',
      plain: true,
      cell: (p) => (
        <span className="person-line">
          <Avatar names={p.names} tone={p.ageBand === 'CHILD' ? 'child' : 'person'} />
          <PersonName names={p.names} personId={p.personId} />
        </span>
      ),
    },
    {
      name: t('person.case'),
      width: '1.2fr',
      cell: (p) => (
        <Link to="/o/$op/cases/$case" params={{ op, case: p.caseId }}>
          <Code>{p.caseReference}</Code>
        </Link>
      ),
    },
    {
      name: t('person.dob'),
      width: '1fr',
      cell: (p) => <Birth of={p.dob} />,
    },
    { name: t('person.nationality'), width: '1fr', cell: (p) => <Country code={p.nationality} /> },
    { name: t('person.relation'), width: '1fr', cell: (p) => word('relation', p.relation) },
    { name: t('person.state'), width: '1.5fr', plain: true, cell: (p) => <Marks person={p} /> },
    { name: t('peopleList.actions'), width: '3.5rem', plain: true, cell: (p) => <RowMenu personId={p.personId} /> },
  ];
}

/** What somebody has to check. */
export function Marks({ person }: { person: Person }) {
  const { t, word } = useWords();
  const { identity } = person;
  return (
    <Group gap={4}>
      {person.mergedInto && (
        <Badge color="stone" variant="light">
          {t('person.merged')}
        </Badge>
      )}
      {person.ageBand !== 'ADULT' && (
        <Badge color="lagoon" variant="light">
          {word('band', person.ageBand)}
        </Badge>
      )}
      {!identity.confirmed && (
        <Badge color="sunrise" variant="light">
          {t('person.unconfirmed')}
        </Badge>
      )}
      {identity.openDuplicates > 0 && (
        <Badge color="sunrise" variant="light">
          {t('person.maybeTwice')}
        </Badge>
      )}
      {identity.documentConflict && (
        <Badge color="clay" variant="light">
          {t('person.sharedPaper')}
        </Badge>
      )}
      {identity.outOfScope && (
        <Badge color="clay" variant="light">
          {t('person.outOfScope')}
        </Badge>
      )}
    </Group>
  );
}
