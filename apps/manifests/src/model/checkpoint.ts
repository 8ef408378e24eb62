import type { Day } from './day';
import { isPending } from './known-passenger';
import { loadOf } from './load';
import { listed, type Checkpoint } from './passenger-list';

interface Changes {
  promoted?: string[];
  passedOver?: { familyId: string; because: string }[];
}

/** Who may fly now that a check is closed, and what has changed since the last one. */
export function checkpointOf(
  day: Day,
  stage: Checkpoint['stage'],
  { promoted = [], passedOver = [] }: Changes = {},
): Checkpoint {
  const { list } = day;
  const earlier = list.checkpoints;
  const named = new Set(earlier.flatMap((c) => c.removed.map((r) => r.personId)));
  const known = new Set([
    ...earlier.flatMap((c) => [...c.mayFly, ...c.pending, ...c.promoted, ...c.joined]),
    ...promoted,
  ]);
  const current = listed(list);
  const pending = current.filter((p) => isPending(day.about(p)));
  const boardedOnly = stage === 'GATE' || stage === 'DOORS';
  const mayFly = current.filter((p) => !pending.includes(p) && (!boardedOnly || p.boarded));
  const load = loadOf(current, list.flight);
  return {
    stage,
    at: day.now.toISOString(),
    mayFly: ids(mayFly),
    pending: ids(pending),
    removed: Object.values(list.people)
      .filter((p) => p.out && p.wasListed && !named.has(p.personId))
      .map(({ personId, out }) => ({ personId, code: out!.code, because: out!.because })),
    promoted,
    passedOver,
    joined: stage === 'FREEZE' ? [] : ids(current).filter((id) => !known.has(id)),
    seats: load.seats,
    lapInfants: load.lapInfants,
    payloadKg: load.payloadKg,
  };
}

const ids = (people: { personId: string }[]): string[] => people.map((p) => p.personId).sort();
