import type { List } from '../api/shapes';
import { bars } from '../chart/bars';
import { Chart } from '../chart/chart';
import { useFlight } from '../flight/flight-head';
import { useWords } from '../i18n/use-words';
import { sayNumber } from '../moment/say-number';

/** How heavy the aircraft is on each leg, beside what it may carry. */
export function PayloadByLeg({ list: { flightId, payloadKg, payloadLimitKg } }: { list: List }) {
  const { t, language } = useWords();
  const say = (n: number): string => sayNumber(language, n);
  const { data: flight } = useFlight(flightId);
  if (!flight) return null;
  const lines = flight.legs.map(({ from, to, payloadKg: planned }, i) => {
    const [kg, limit] = [payloadKg[i] ?? 0, payloadLimitKg[i] ?? planned];
    return {
      name: `${from} – ${to}`,
      value: kg,
      limit,
      over: kg > limit,
      says: t('chart.kg', { kg: say(kg), limit: say(limit) }),
    };
  });
  return (
    <Chart
      title={t('chart.payload')}
      height={lines.length * 40}
      option={(look) => bars(lines, look)}
      head={[t('chart.leg'), `${t('chart.taken')} (kg)`, `${t('chart.limit')} (kg)`]}
      rows={lines.map(({ name, value, limit }) => [name, say(value), say(limit)])}
    />
  );
}
