import { Stack } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { useFlights } from '../flights/use-flights';
import { Loaded } from '../shell/loaded';
import { FlightSoon } from './flight-soon';
import { isSoon } from './next-deadline';
import { useNow } from './use-now';

/** The flights of the next 72 hours, those put off, and those that have left and are not reconciled. */
export function FlightsSoon({ op }: { op: string }) {
  const { t } = useWords();
  const now = useNow();
  return (
    <section aria-labelledby="flights-soon">
      <h2 id="flights-soon" className="today-heading">
        {t('today.flights')}
      </h2>
      <Loaded of={useFlights(op)}>
        {({ items }) => {
          const soon = items.filter((f) => isSoon(f, now));
          return soon.length === 0 ? (
            <p className="soft">{t('today.noFlights')}</p>
          ) : (
            <Stack gap="md">
              {soon.map((flight) => (
                <FlightSoon key={flight.flightId} op={op} flight={flight} />
              ))}
            </Stack>
          );
        }}
      </Loaded>
    </section>
  );
}
