import { Checkbox, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { Dialog } from '../shell/dialog';
import { Empty } from '../shell/empty';
import { may } from '../sign-in/may';
import { askedIn, filtersOf, searchOf, type Asked } from './asked';
import { CallChosen } from './call-chosen';
import { ChosenFilters } from './chosen-filters';
import { ExportPeople } from './export-people';
import { FacetMenus } from './facet-menu';
import { ListOptions } from './list-options';
import { usePersonColumns } from './person-columns';
import { PrintChosen } from './print-chosen';
import { SavedViews } from './saved-views';
import { useCounted, usePeople, type Row } from './use-people';

/** Everyone of the operation with where they stand; what is asked of the list is in the address. */
export function PeopleList({ op, q }: { op: string; q: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const asked = askedIn(useSearch({ strict: false }) as Record<string, unknown>);
  const onAsk = (next: Asked): void => void navigate({ to: '.', search: searchOf(next) as never });
  const { query, rows } = usePeople(op, q, asked);
  const counted = useCounted(op, q, asked);
  const [chosen, choose] = useState<ReadonlyMap<string, Row>>(new Map());
  const inBulk = may('manifest:propose');
  const columns = usePersonColumns(
    op,
    asked,
    onAsk,
    inBulk ? choosing(t('manifest.choose'), chosen, choose) : undefined,
  );
  const nobody = !q && filtersOf(asked).length === 0;
  return (
    <Stack gap="sm">
      <FacetMenus asked={asked} counts={counted.data} onAsk={onAsk} />
      <ChosenFilters asked={asked} onAsk={onAsk} />
      <Group justify="space-between" gap="xs">
        <Text role="status" fw={600}>
          {t('peopleList.total')}: <bdi className="num">{counted.data?.total ?? '…'}</bdi>
        </Text>
        <Group gap="xs">
          {chosen.size > 0 && (
            <Dialog label={`${t('peopleList.callToFlight')}: ${chosen.size}`} button={{ size: 'compact-md' }} size="lg">
              {(close) => (
                <CallChosen
                  op={op}
                  people={[...chosen.values()]}
                  onDone={() => {
                    choose(new Map());
                    close();
                  }}
                />
              )}
            </Dialog>
          )}
          {chosen.size > 0 && may('people-export:read') && (
            <PrintChosen op={op} asked={asked} personIds={[...chosen.keys()]} />
          )}
          <SavedViews op={op} asked={asked} onAsk={onAsk} />
          <ListOptions asked={asked} onAsk={onAsk} />
          {may('people-export:read') && !q && <ExportPeople op={op} asked={asked} total={counted.data?.total ?? 0} />}
        </Group>
      </Group>
      <PagedTable
        label={t('nav.people')}
        rows={rows}
        rowKey={(p) => p.personId}
        columns={columns}
        query={query}
        dense={asked.dense}
        empty={
          <Empty title={nobody ? t('people.none') : t('people.notFound')}>
            {nobody && may('caseload:import') && (
              <Link to="/o/$op/imports" params={{ op }}>
                {t('people.importFirst')}
              </Link>
            )}
          </Empty>
        }
      />
    </Stack>
  );
}

/** More than these are called from the page of the flight, family by family. */
const mostChosen = 40;

const choosing =
  (name: string, chosen: ReadonlyMap<string, Row>, choose: (chosen: ReadonlyMap<string, Row>) => void) =>
  (p: Row): ReactNode =>
    p.familyId &&
    p.status !== 'DEPARTED' && (
      <Checkbox
        aria-label={[name, p.givenNames, p.familyName].join(' ')}
        checked={chosen.has(p.personId)}
        disabled={chosen.size >= mostChosen && !chosen.has(p.personId)}
        onChange={() => {
          const others = [...chosen].filter(([id]) => id !== p.personId);
          choose(new Map(chosen.has(p.personId) ? others : [...others, [p.personId, p]]));
        }}
      />
    );
