import type { Agreements } from '../model/settle';
import type { Database } from './prisma';

/** Every recorded agreement to part from one of these people. */
export async function agreementsAbout(db: Database, leaverIds: string[]): Promise<Agreements> {
  const rows = await db.splitAgreement.findMany({ where: { leaverId: { in: leaverIds } } });
  const found = new Map<string, Set<string>>();
  for (const { leaverId, adultId } of rows) found.set(leaverId, (found.get(leaverId) ?? new Set()).add(adultId));
  return found;
}
