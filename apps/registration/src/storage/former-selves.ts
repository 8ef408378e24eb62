import type { Database } from './prisma';

/** These people, and the records that were merged into theirs: their papers are papers of the one that stayed. */
export async function withFormerSelves(db: Pick<Database, 'person'>, personIds: readonly string[]): Promise<string[]> {
  const merged = await db.person.findMany({ where: { mergedInto: { in: [...personIds] } }, select: { id: true } });
  return [...personIds, ...merged.map((r) => r.id)];
}
