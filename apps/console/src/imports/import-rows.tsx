import { Badge, Checkbox, Group, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { ImportRow } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { PagedTable, type Column } from '../list/paged-table';
import { usePages } from '../list/use-pages';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { NameOf } from '../person-name/name-of';
import { PersonName } from '../person-name/person-name';
import { ProblemNote } from '../problem/problem-note';
import { Empty } from '../shell/empty';

const filters: Record<string, (row: ImportRow) => boolean> = {
  all: () => true,
  warn: (r) => r.verdict === 'take-with-warning',
  refuse: (r) => r.verdict === 'refuse' || r.verdict === 'ignore',
  twice: (r) => r.candidates.length > 0,
  alone: (r) => r.unaccompanied,
};
const colours: Record<string, string> = {
  take: 'leaf',
  'take-with-warning': 'sunrise',
  refuse: 'clay',
  ignore: 'stone',
};

/** Every row with its verdict; the officer may leave out rows that would be accepted. */
export function ImportRows({ importId, show, open }: { importId: string; show: string; open: boolean }) {
  const { t } = useWords();
  const params = { path: { importId } };
  const { query, rows } = usePages<ImportRow>(['import-rows', importId], (after) =>
    answer(
      endpoints.registration.GET('/imports/{importId}/rows', { params: { ...params, query: { limit: 200, after } } }),
    ),
  );
  const choose = useWrite(
    (choice: { record: number; choice: 'take' | 'leave' }, headers) =>
      answer(
        endpoints.registration.PUT('/imports/{importId}/choices', { params, headers, body: { choices: [choice] } }),
      ),
    { refresh: [['import-rows', importId]] },
  );
  const columns = useColumns(open, (record, choice) => choose.mutate({ record, choice }));
  return (
    <>
      <ProblemNote error={choose.error} onReload={() => void query.refetch()} />
      <PagedTable
        label={t('imports.rows')}
        rows={rows.filter(filters[show]!)}
        rowKey={(r) => String(r.record)}
        columns={columns}
        query={query}
        empty={<Empty title={t('imports.noRows')} />}
      />
    </>
  );
}

function useColumns(open: boolean, choose: (record: number, choice: 'take' | 'leave') => void): Column<ImportRow>[] {
  const { t, word } = useWords();
  return [
    { name: t('imports.row'), width: '3.5rem', cell: (r) => <Code>{r.record}</Code> },
    {
      name: t('imports.verdict'),
      width: '8.5rem',
      plain: true,
      cell: (r) => (
        <Badge variant="light" color={r.outcome === 'registered' ? 'leaf' : colours[r.verdict]}>
          {r.outcome ? word('outcome', r.outcome) : word('verdict', r.verdict)}
        </Badge>
      ),
    },
    {
      name: t('person.name'),
      width: '2.2fr',
      plain: true,
      cell: (r) =>
        r.values ? (
          <PersonName
            names={{ family: r.values.familyName, given: r.values.givenNames, native: r.values.nativeName }}
            personId={r.personId}
          />
        ) : r.personId ? (
          <NameOf personId={r.personId} />
        ) : (
          <Text size="sm" className="soft" truncate>
            <bdi dir="auto">{r.text ?? '–'}</bdi>
          </Text>
        ),
    },
    // A committed sheet keeps no values: they are in the person's record.
    ...(open
      ? [
          {
            name: t('person.dob'),
            width: '7.5rem',
            cell: (r: ImportRow) => <Moment at={r.values?.dob || undefined} />,
          },
          {
            name: t('person.nationality'),
            width: '4.5rem',
            cell: (r: ImportRow) => <Code>{r.values?.nationality || undefined}</Code>,
          },
        ]
      : []),
    { name: t('imports.family'), width: '4.5rem', cell: (r) => <Code>{r.familyNo}</Code> },
    {
      name: t('imports.found'),
      width: '2.6fr',
      plain: true,
      cell: (r) => (
        <Group gap={4}>
          {r.codes.map((c) => (
            <Badge key={c} size="sm" variant="outline" color="stone">
              {word('import', c)}
            </Badge>
          ))}
          {r.passedOn && (
            <Badge size="sm" variant="light">
              {t('imports.passedOn')}
            </Badge>
          )}
          {r.candidates.map((c, i) => (
            <Badge key={i} size="sm" variant="light" color="sunrise">
              {t('imports.likeRow')} <bdi>{c.record ?? t('imports.registered')}</bdi>
            </Badge>
          ))}
        </Group>
      ),
    },
    ...(open
      ? [
          {
            name: t('imports.choice'),
            width: '8rem',
            plain: true,
            cell: (r: ImportRow) =>
              r.verdict === 'refuse' || r.verdict === 'ignore' ? null : (
                <Checkbox
                  size="xs"
                  label={t('imports.leave')}
                  checked={r.choice === 'leave'}
                  onChange={(e) => choose(r.record, e.currentTarget.checked ? 'leave' : 'take')}
                />
              ),
          },
        ]
      : []),
  ];
}
