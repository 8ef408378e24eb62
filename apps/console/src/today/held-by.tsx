import { useReadiness } from '../manifest/use-list';
import { Loaded } from '../shell/loaded';
import { PersonLine } from '../person-name/person-line';

interface Props {
  flightId: string;
  reason: { name: string; unblockedBy: string };
}

/** Whom one reason holds, each a link to where it is resolved. */
export function HeldBy({ flightId, reason }: Props) {
  return (
    <Loaded of={useReadiness(flightId)}>
      {(people) => (
        <ul className="held">
          {people
            .filter((p) => p.blockers.some((b) => b.name === reason.name && b.unblockedBy === reason.unblockedBy))
            .map((p) => (
              <li key={p.personId}>
                <PersonLine personId={p.personId} />
              </li>
            ))}
        </ul>
      )}
    </Loaded>
  );
}
