import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { Code } from '../moment/code';
import { Empty } from '../shell/empty';
import type { FlowRow, UnsentRow } from './operator-endpoints';

const seconds = (value: number | undefined): string => (value === undefined ? '–' : `${Math.round(value)} s`);

/** What each service has not sent yet, and how far behind it is with the streams it reads. */
export function FlowTables({ unsent, streams }: { unsent: UnsentRow[]; streams: FlowRow[] }) {
  const { t, word } = useWords();
  return (
    <>
      <PagedTable
        label={t('parked.unsent')}
        rows={unsent}
        rowKey={(f) => f.service}
        height="18rem"
        empty={<Empty title={t('shell.loading')} />}
        columns={[
          { name: t('parked.service'), width: '2fr', plain: true, cell: (f) => word('service', f.service) },
          { name: t('parked.unsent'), width: '1fr', cell: (f) => <Code>{f.unsent}</Code> },
          { name: t('parked.oldest'), width: '1fr', cell: (f) => <Code>{seconds(f.oldestUnsentSeconds)}</Code> },
        ]}
      />
      <PagedTable
        label={t('parked.lag')}
        rows={streams}
        rowKey={(s) => s.service + s.stream}
        height="24rem"
        empty={<Empty title={t('shell.loading')} />}
        columns={[
          { name: t('parked.service'), width: '1.5fr', plain: true, cell: (s) => word('service', s.service) },
          { name: t('parked.stream'), width: '2fr', cell: (s) => <Code>{s.stream}</Code> },
          { name: t('parked.lag'), width: '1fr', cell: (s) => <Code>{s.messages}</Code> },
          { name: t('parked.oldest'), width: '1fr', cell: (s) => <Code>{seconds(s.oldestSeconds)}</Code> },
        ]}
      />
    </>
  );
}
