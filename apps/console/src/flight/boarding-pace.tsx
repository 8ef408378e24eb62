import { Text } from '@mantine/core';
import type { Flight, List } from '../api/shapes';
import { Chart } from '../chart/chart';
import { aheadBy, paceLines, paceOf } from '../chart/pace';
import { useWords } from '../i18n/use-words';
import { usePassengers } from '../manifest/use-list';
import { sayTime } from '../moment/moment';
import { Section } from '../shell/section';
import { useNow } from '../today/use-now';

/** How boarding goes, beside an even pace to departure. Before the first scan there is nothing to draw. */
export function BoardingPace({ flight, list }: { flight: Flight; list: List }) {
  const { t, language } = useWords();
  const people = usePassengers(flight.flightId, true).data;
  const now = useNow().getTime();
  const listed = people?.filter((p) => p.standing === 'LISTED') ?? [];
  if (!listed.some((p) => p.boarded)) return null;
  const [{ std, fromZone }] = flight.legs as [Flight['legs'][number]];
  const pace = paceOf(
    listed.map((p) => p.boardedAt),
    listed.length,
    std,
  );
  const ahead = aheadBy(pace, list.doorsClosedAt ? Date.parse(list.doorsClosedAt) : now);
  const timeOf = (at: number): string => sayTime(language, new Date(at).toISOString(), fromZone);
  const names = { aboard: t('chart.aboard'), plan: t('chart.plan') };
  return (
    <Section title={t('chart.pace')}>
      <Chart
        title={`${t('chart.aboard')} / ${t('chart.plan')}`}
        height={220}
        option={(look) => paceLines(pace, now, names, timeOf, look)}
        head={[t('chart.time'), t('chart.aboard')]}
        rows={pace.aboard.map(([at, n]) => [timeOf(at), n])}
      >
        <Text fw={600}>
          {ahead === 0
            ? t('chart.inPace')
            : ahead > 0
              ? t('chart.ahead', { count: ahead })
              : t('chart.behind', { count: -ahead })}
        </Text>
      </Chart>
    </Section>
  );
}
