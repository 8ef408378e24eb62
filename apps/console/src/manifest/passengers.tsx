import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { Code } from '../moment/code';
import { PersonName } from '../person-name/person-name';
import { PassengerStatus } from '../gate/passenger-status';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { WithdrawButton } from '../withdraw/withdraw-button';
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
            {
              name: t('manifest.code'),
              width: '9.5rem',
              plain: true,
              cell: (p) => (
                <b>
                  <Code>{p.code}</Code>
                </b>
              ),
            },
            {
              name: t('person.name'),
              width: '3fr',
              plain: true,
              cell: (p) => (
                <PersonName
                  names={{ family: p.familyName, given: p.givenNames, native: p.nativeName }}
                  personId={p.personId}
                />
              ),
            },
            { name: t('manifest.seat'), width: '4.5rem', cell: (p) => <Code>{p.seat}</Code> },
            { name: t('manifest.offPoint'), width: '5.5rem', cell: (p) => <Code>{p.offPoint}</Code> },
            { name: t('medical.needs'), width: '1fr', cell: (p) => <Code>{p.needs.join(' ') || undefined}</Code> },
            { name: t('person.state'), width: '2fr', plain: true, cell: (p) => <PassengerStatus passenger={p} /> },
            {
              name: t('withdraw.column'),
              width: '7.5rem',
              plain: true,
              cell: (p) => <WithdrawButton personId={p.personId} />,
            },
          ]}
        />
      )}
    </Loaded>
  );
}
