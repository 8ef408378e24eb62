import { may } from '../sign-in/may';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { Code } from '../moment/code';
import { knownName } from './known-name';
import { PersonName } from './person-name';

export const usePerson = (personId: string | undefined) =>
  useRead(
    ['person', personId],
    personId && may('person:read')
      ? () => answer(endpoints.registration.GET('/people/{personId}', { params: { path: { personId } } }))
      : undefined,
    { staleMs: 15_000 },
  );

/** The name for an id, in lists of services that know no names. */
export function NameOf({ personId }: { personId: string }) {
  const { data } = usePerson(personId);
  if (data) return <PersonName names={data.names} personId={personId} />;
  const known = knownName(personId);
  return known ? <bdi dir="auto">{known}</bdi> : <Code>{personId.slice(-8)}</Code>;
}
