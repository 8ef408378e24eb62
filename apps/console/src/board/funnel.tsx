import type { OperationFigures } from '../api/shapes';
import { bars } from '../chart/bars';
import { Chart } from '../chart/chart';
import { useWords } from '../i18n/use-words';
import { rangeOf } from './range-of';

const steps = ['registered', 'consenting', 'cleared', 'fit', 'aboard', 'arrived'] as const;

interface Props {
  people: OperationFigures['people'];
  allButFew?: string[];
}

/** How many of those registered have come how far. A few are never counted in the open: a range stands there. */
export function Funnel({ people, allButFew = [] }: Props) {
  const { t } = useWords();
  const figures = people as Record<string, number | null>;
  const lines = steps.map((step) => {
    const value = figures[step] ?? null;
    const says = value ?? rangeOf(allButFew.includes(step) ? figures['registered'] : undefined);
    return { name: t(`board.people.${step}`), value, says: String(says) };
  });
  return (
    <Chart
      title={t('chart.funnel')}
      height={lines.length * 34}
      option={(look) => bars(lines, look)}
      head={[t('chart.what'), t('chart.people')]}
      rows={lines.map(({ name, says }) => [name, says])}
    />
  );
}
