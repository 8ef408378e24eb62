import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import type { Column } from '../list/paged-table';
import { Code } from '../moment/code';
import { Country } from '../moment/country';
import { Moment } from '../moment/moment';
import { Avatar } from '../person-name/avatar';
import { PersonName } from '../person-name/person-name';
import { sortedBy, sorts, type Asked, type ColumnName, type Sort } from './asked';
import { RowMenu } from './row-menu';
import { Stand } from './stand';
import type { Row } from './use-people';

const isSort = (name: string): name is Sort => sorts.some((s) => s === name);

/** What is in the way and stands in no column of its own. */
const elsewhere = new Set([
  'protection-has-cleared',
  'who-said-no-stays',
  'consent-stands',
  'document-holds-on-arrival',
  'fit-to-fly-until-departure',
]);

/**
 * The columns that are chosen, between the name and the menu of the row.
 * @param before what stands before a name, to choose it
 */
export function usePersonColumns(
  op: string,
  asked: Asked,
  onAsk: (asked: Asked) => void,
  before?: (row: Row) => ReactNode,
): Column<Row>[] {
  const { t, word } = useWords();
  const cells: Record<ColumnName, Omit<Column<Row>, 'name'>> = {
    readiness: {
      width: '1.4fr',
      cell: (p) => (
        <Stack gap={0}>
          <Stand facet="readiness" value={p.ready === undefined ? undefined : p.ready ? 'READY' : 'BLOCKED'} />
          {p.blockers
            ?.filter((b) => !elsewhere.has(b))
            .map((b) => (
              <Text key={b} size="xs" className="soft">
                {word('listed', `blocker_${b}`)}
              </Text>
            ))}
        </Stack>
      ),
    },
    consent: { width: '1.2fr', cell: (p) => <Stand facet="consent" value={p.consent} /> },
    medical: { width: '1.2fr', cell: (p) => <Stand facet="medical" value={p.medical} /> },
    protection: { width: '1.3fr', cell: (p) => <Stand facet="protection" value={p.protection} /> },
    documents: { width: '1.1fr', cell: (p) => <Stand facet="documents" value={p.documents} /> },
    flight: {
      width: '1fr',
      cell: (p) =>
        p.flightId && (
          <Link to="/o/$op/flights/$flight" params={{ op, flight: p.flightId }}>
            <Code>{p.flightNumber}</Code>
          </Link>
        ),
    },
    waiting: { width: '1.2fr', cell: (p) => <Moment at={p.registeredOn} /> },
    case: { width: '1fr', cell: (p) => <Code>{p.caseReference}</Code> },
    nationality: { width: '1fr', cell: (p) => <Country code={p.nationality} /> },
    age: { width: '.8fr', cell: (p) => p.ageBand && word('band', p.ageBand) },
    needs: { width: '1.2fr', cell: (p) => <Group gap={4}>{p.needs?.map((n) => word('need', n)).join(', ')}</Group> },
    destination: { width: '.8fr', cell: (p) => <Code>{p.offPoint}</Code> },
  };
  return [
    {
      name: t('person.name'),
      width: '2.8fr',
      plain: true,
      cell: (p) => (
        <Group gap="sm" wrap="nowrap">
          {before?.(p)}
          <Avatar
            names={{ family: p.familyName, given: p.givenNames, native: p.nativeName }}
            tone={p.ageBand === 'CHILD' ? 'child' : 'person'}
          />
          <PersonName
            names={{ family: p.familyName, given: p.givenNames, native: p.nativeName }}
            personId={p.personId}
          />
        </Group>
      ),
    },
    ...asked.columns.map((name) => ({
      name: t(`peopleList.${name}`),
      ...cells[name],
      ...(isSort(name) && {
        sort: {
          now: asked.sort === name ? (asked.down ? ('descending' as const) : ('ascending' as const)) : undefined,
          onSort: () => onAsk(sortedBy(asked, name)),
        },
      }),
    })),
    {
      name: t('peopleList.actions'),
      width: '3.5rem',
      plain: true,
      cell: (p) => <RowMenu personId={p.personId} name={[p.givenNames, p.familyName].join(' ')} />,
    },
  ];
}
