import type { Bearing } from '../commands/settle-documents';

/** One record of a paper. */
export interface PaperRecord {
  numberKey?: string;
  bearerIds: string[];
}

/** A person among those who bear a number. */
export interface Bearer {
  personId: string;
  mergedInto?: string;
  /** Records that may be this same person, still to be decided. */
  suspectedSame: string[];
}

/** The records of the person: their own, and those that were merged into it. */
const selvesOf = (personId: string, people: readonly Bearer[]): string[] => [
  personId,
  ...people.filter((p) => p.mergedInto === personId).map((p) => p.personId),
];

/** The papers that count for a person: those of each of their records; of a record that was merged, none: they are the other's. */
export function papersThatCount<Paper extends PaperRecord>(
  personId: string,
  papers: readonly Paper[],
  people: readonly Bearer[],
): Paper[] {
  if (people.find((p) => p.personId === personId)?.mergedInto !== undefined) return [];
  const selves = new Set(selvesOf(personId, people));
  return papers.filter((p) => p.bearerIds.some((id) => selves.has(id)));
}

/**
 * Who else bears the person's numbers, and who stands on both papers: somebody on the one who may be, or is, somebody on
 * the other. A family that registered twice with its laissez-passer is a question about the family, asked already.
 */
export function bearingOf(personId: string, papers: readonly PaperRecord[], people: readonly Bearer[]): Bearing {
  const known = new Map(people.map((p) => [p.personId, p]));
  if (known.get(personId)?.mergedInto) return { others: [] };
  const selves = new Set(selvesOf(personId, people));
  const mine = papersThatCount(personId, papers, people).filter((p) => p.numberKey);
  const others = papers.flatMap((paper) => {
    const ours = mine.filter((m) => m.numberKey === paper.numberKey);
    if (ours.length === 0) return [];
    const onBothPapers = paper.bearerIds.filter((a) => ours.some((m) => m.bearerIds.some((b) => mayBeOne(b, a))));
    return paper.bearerIds
      .filter((id) => !selves.has(id) && !known.get(id)?.mergedInto)
      .map((id) => ({ personId: id, onBothPapers }));
  });
  return { others };

  function mayBeOne(a: string, b: string): boolean {
    const [one, other] = [known.get(a), known.get(b)];
    return a === b || one?.mergedInto === b || other?.mergedInto === a || (one?.suspectedSame.includes(b) ?? false);
  }
}
