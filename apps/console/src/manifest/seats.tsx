import type { List } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { PayloadByLeg } from './payload-by-leg';
import { SeatMap } from './seat-map';
import { usePassengers } from './use-list';

/** The cabin as the version in force fills it, and how heavy that is on each leg. */
export function Seats({ list }: { list: List }) {
  const { t } = useWords();
  return (
    <Loaded of={usePassengers(list.flightId, true)} rows={6}>
      {(people) =>
        people.length === 0 ? (
          <Empty title={t('manifest.nobody')} />
        ) : (
          <section className="card two-charts" aria-label={t('chart.seats')}>
            <SeatMap list={list} people={people} />
            <PayloadByLeg list={list} />
          </section>
        )
      }
    </Loaded>
  );
}
