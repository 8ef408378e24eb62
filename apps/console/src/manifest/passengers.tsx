import { codeColumn, nameColumn } from '../gate/passenger-columns';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { Code } from '../moment/code';
import { PassengerStatus } from '../gate/passenger-status';
import { Needs } from '../moment/needs';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { RowMenu } from '../people/row-menu';
import { usePassengers } from './use-list';

/** Everyone on the list with their number, seat and status. */
export function Passengers({ flightId }: { flightId: string }) {
  const { t } = useWords();
  return (
    <Loaded of={usePassengers(flightId, true)} rows={6}>
      {(people) => (
        <PagedTable
          label={t('manifest.views.passengers')}
          rows={people}
          rowKey={(p) => p.personId}
          empty={<Empty title={t('manifest.nobody')} />}
          columns={[
            codeColumn(t('manifest.code')),
            nameColumn(t('person.name'), '3fr'),
            { name: t('manifest.seat'), width: '4.5rem', cell: (p) => <Code>{p.seat}</Code> },
            { name: t('manifest.offPoint'), width: '5.5rem', cell: (p) => <Code>{p.offPoint}</Code> },
            { name: t('medical.needs'), width: '1.4fr', cell: (p) => <Needs of={p.needs} /> },
            { name: t('person.state'), width: '2fr', plain: true, cell: (p) => <PassengerStatus passenger={p} /> },
            {
              name: t('peopleList.actions'),
              width: '3.5rem',
              plain: true,
              cell: (p) => <RowMenu personId={p.personId} />,
            },
          ]}
        />
      )}
    </Loaded>
  );
}
