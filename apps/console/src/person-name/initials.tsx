import { Avatar } from './avatar';
import { usePerson } from './name-of';

/** The avatar of somebody who is known by their id alone. */
export function Initials({ personId, size }: { personId: string; size?: number }) {
  const { data } = usePerson(personId);
  return <Avatar names={data?.names} tone={data?.ageBand === 'CHILD' ? 'child' : 'person'} {...(size && { size })} />;
}
