import { useFlights } from '../flights/use-flights';
import { useWords } from '../i18n/use-words';
import { useOperationId } from '../operation/use-operation';
import type { Facet } from './asked';

/** The words for a value of a facet. */
export function useValueName(): (facet: Facet, value: string) => string {
  const { word } = useWords();
  const flights = useFlights(useOperationId()).data?.items ?? [];
  return (facet, value) => {
    if (value === 'NONE') return word('listed', `${facet}_NONE`);
    if (facet === 'flight') return flights.find((f) => f.flightId === value)?.flightNumber ?? value.slice(-6);
    if (facet === 'age') return word('band', value);
    if (facet === 'needs') return word('need', value);
    if (facet === 'destination' || facet === 'site') return value;
    return word('listed', `${facet}_${value}`);
  };
}
