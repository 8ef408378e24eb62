import { usePerson } from './name-of';
import { initialsOf } from './initials-of';

/** A round sign with the initials of a person; it says nothing that the name beside it does not. */
export function Initials({ personId, size = 32 }: { personId: string; size?: number }) {
  const { data } = usePerson(personId);
  return (
    <span
      className="initials"
      aria-hidden="true"
      style={{ inlineSize: size, blockSize: size, fontSize: Math.round(size * 0.4) }}
    >
      {initialsOf(data?.names)}
    </span>
  );
}
