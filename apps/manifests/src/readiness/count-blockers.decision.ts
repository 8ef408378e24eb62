import type { BrokenRule } from '@homeward/kernel';

interface Stands {
  ready: boolean;
  familyEligible: boolean;
  blockers: readonly BrokenRule[];
}

/** A reason, and how many people it holds. */
export interface Held {
  reason: Pick<BrokenRule, 'name' | 'code' | 'says' | 'unblockedBy'>;
  people: number;
}

export interface Counted {
  called: number;
  ready: number;
  /** Ready, and waiting for somebody of their family. */
  familyWaits: number;
  held: Held[];
}

const sameReason = (a: Held['reason'], b: Held['reason']): boolean =>
  a.name === b.name && a.unblockedBy === b.unblockedBy;

/** How many of those called are ready, and how many each reason holds, as its reader is shown reasons; the most frequent first. */
export function countBlockers(people: readonly Stands[]): Counted {
  const held: Held[] = [];
  for (const { name, code, says, unblockedBy } of people.flatMap((p) => p.blockers)) {
    const reason = { name, code, says, unblockedBy };
    const known = held.find((h) => sameReason(h.reason, reason));
    if (known) known.people++;
    else held.push({ reason, people: 1 });
  }
  const ready = people.filter((p) => p.ready);
  return {
    called: people.length,
    ready: ready.filter((p) => p.familyEligible).length,
    familyWaits: ready.filter((p) => !p.familyEligible).length,
    held: held.sort((a, b) => b.people - a.people),
  };
}
