import { Text } from '@mantine/core';
import type { Flight, List, NamedPassenger } from '../api/shapes';
import { Chart } from '../chart/chart';
import { placesOf, seatPlan } from '../chart/seat-plan';
import { useFlight } from '../flight/flight-head';
import { useWords } from '../i18n/use-words';
import { nameOf } from '../person-name/say-name';

/** Six abreast above 120 seats, as the service gives them out. */
const abreastIn = (seats: number): number => (seats > 120 ? 6 : 4);

/** Who sits where, as the version in force says: families together, needs, infants, and what the aircraft can take. */
export function SeatMap({ list, people }: { list: List; people: readonly NamedPassenger[] }) {
  const { t, word } = useWords();
  const { data: flight } = useFlight(list.flightId);
  const aboard = people.filter((p) => p.standing === 'LISTED');
  const families = [...Map.groupBy(aboard, (p) => p.familyId).values()];
  const laps = new Set(families.flatMap((f) => (f.some((p) => !p.seat) ? [f.find((p) => p.seat)?.personId] : [])));
  const places = placesOf(
    aboard.map((p) => ({ ...p, name: nameOf(p), seat: p.seat ?? '', lap: laps.has(p.personId) })),
  );
  if (places.length === 0) return null;
  const rows = Math.max(...places.map((p) => p.row));
  return (
    <Chart
      title={t('chart.seats')}
      height={rows * 24 + 30}
      option={(look) => seatPlan(places, abreastIn(list.seats), look)}
      head={[t('chart.family'), t('manifest.seat'), t('medical.needs')]}
      rows={families.map((members) => [
        [...new Set(members.map((m) => m.familyName || nameOf(m)))].join(', '),
        members.map((m) => m.seat || t('chart.noSeat')).join(', '),
        members
          .flatMap((m) => m.needs)
          .map((need) => word('need', need))
          .join(', '),
      ])}
    >
      <Text size="sm">{t('chart.seatsLeft', { count: list.seats - list.seatsTaken })}</Text>
      {flight && <Limits flight={flight} aboard={aboard} />}
      <Text size="sm" className="soft">
        {t('chart.seatsSign')}
      </Text>
    </Chart>
  );
}

const wheelchairs = new Set(['WCHR', 'WCHS', 'WCHC']);

/** What the aircraft can take of those who need more than a seat, and how much of it is taken. */
function Limits({ flight, aboard }: { flight: Flight; aboard: readonly NamedPassenger[] }) {
  const { t } = useWords();
  const count = (needs: (need: string) => boolean): number => aboard.filter((p) => p.needs.some(needs)).length;
  const limits = [
    ['lapInfants', aboard.filter((p) => !p.seat).length, flight.lapInfants],
    ['wheelchairs', count((need) => wheelchairs.has(need)), flight.wheelchairs],
    ['stretchers', count((need) => need === 'STCR'), flight.stretchers],
  ] as const;
  return (
    <dl className="limits">
      {limits.map(([name, used, limit]) => (
        <div key={name} className={used > limit ? 'late' : undefined}>
          <dt>{t(`chart.${name}`)}</dt>
          <dd>{t('chart.usedOf', { used, limit })}</dd>
        </div>
      ))}
    </dl>
  );
}
