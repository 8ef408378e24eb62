import { queries } from '../api/read';
import type { NamedPassenger, Person } from '../api/shapes';
import { nameOf, sayName } from './say-name';

/** The name of somebody whom this page has read already, so that they are named without a line as well. */
export function knownName(personId: string): string | undefined {
  const person = queries.getQueryData<Person>(['person', personId]);
  if (person) return sayName(person);
  const lists = ['passengers', 'arriving'].flatMap((name) =>
    queries.getQueriesData<NamedPassenger[]>({ queryKey: [name] }),
  );
  const listed = lists.flatMap(([, people]) => people ?? []).find((p) => p.personId === personId);
  return listed && nameOf(listed);
}
