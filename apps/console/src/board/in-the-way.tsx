import { bars } from '../chart/bars';
import { Chart } from '../chart/chart';
import { useWords } from '../i18n/use-words';
import { askedIn } from '../people/asked';
import { useCounted } from '../people/use-people';
import { useValueName } from '../people/use-value-name';

const most = 6;
const everybody = askedIn({});

/** What holds most people of the operation, for those who may see of whom. */
export function InTheWay({ op }: { op: string }) {
  const { t } = useWords();
  const nameOf = useValueName();
  const { data } = useCounted(op, '', everybody);
  const lines = (data?.counts ?? [])
    .filter(({ facet, value }) => facet === 'blocker' && value !== 'NONE')
    .sort((a, b) => b.n - a.n)
    .slice(0, most)
    .map(({ value, n }) => ({ name: nameOf('blocker', value), value: n, says: String(n) }));
  if (lines.length === 0) return null;
  return (
    <Chart
      title={t('chart.blockers')}
      height={lines.length * 34}
      option={(look) => bars(lines, look, 'ask-line')}
      head={[t('chart.what'), t('chart.people')]}
      rows={lines.map(({ name, value }) => [name, value])}
    />
  );
}
