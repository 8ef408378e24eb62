import { useDebouncedValue } from '@mantine/hooks';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { PageOf, Person } from '../api/shapes';
import { may } from '../sign-in/may';

const [fewest, most] = [2, 6];

/** The first people who are found by what is typed: a name in any spelling, a number, a case. It is in no address. */
export function usePeopleFound(operationId: string, typed: string): Person[] {
  const [q] = useDebouncedValue(typed.trim(), 250);
  const asks = operationId !== '' && q.length >= fewest && may('person:read');
  const { data } = useRead(
    ['people', 'palette', operationId, q],
    asks
      ? () =>
          answer(endpoints.registration.POST('/people/search', { body: { operationId, q, limit: most } })) as Promise<
            PageOf<Person>
          >
      : undefined,
  );
  return asks ? (data?.items ?? []) : [];
}
