import { bars, type Bar } from '../chart/bars';
import { Chart } from '../chart/chart';
import { PagedTable } from '../list/paged-table';
import { PersonName } from '../person-name/person-name';
import { Section } from '../shell/section';

const legs: Bar[] = [
  { name: 'BEY – PZU', value: 9_800, limit: 12_800, says: '9 800 / 12 800 kg' },
  { name: 'PZU – ADD', value: 13_100, limit: 12_800, says: '13 100 / 12 800 kg', over: true },
  { name: 'Hidden', value: null, says: '1–4' },
];
const rows = ['Selam', 'Rahma', 'Nasrin'];

/** A drawing with its table, and a list. */
export const Charts = () => (
  <Section title="Chart and list">
    <Chart
      title="Payload by leg"
      height={120}
      option={(look) => bars(legs, look)}
      head={['Leg', 'kg']}
      rows={legs.map(({ name, says }) => [name, says])}
    />
    <PagedTable
      label="People"
      rows={rows}
      rowKey={(name) => name}
      height="14rem"
      empty={null}
      columns={[
        { name: 'Name', width: '1fr', plain: true, cell: (given) => <PersonName names={{ given }} /> },
        { name: 'Letters', width: '5rem', cell: (given) => given.length },
      ]}
    />
  </Section>
);
