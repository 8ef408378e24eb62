import { useDebouncedValue } from '@mantine/hooks';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';

/** So many a queue is asked for at once. */
const limit = 50;

/** The people whom a search finds, by id; undefined while nothing is searched for. Names are registration's: a queue knows none. */
export function useFound(operationId: string, typed: string): string[] | undefined {
  const [q] = useDebouncedValue(typed.trim(), 250);
  const { data } = useRead(
    ['people', 'found', operationId, q],
    q ? () => answer(endpoints.registration.POST('/people/search', { body: { operationId, q, limit } })) : undefined,
  );
  return q ? data?.items.map((p) => p.personId) : undefined;
}
