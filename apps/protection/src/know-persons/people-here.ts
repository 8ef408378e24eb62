import { NotFound, seeingAll } from '@homeward/kernel';
import type { Database } from '../storage/prisma';

/** @throws NotFound when one of these people is registered where whoever asks may not act */
export async function demandPeopleHere(db: Database, ...personIds: string[]): Promise<void> {
  const where = { personId: { in: personIds } };
  const anywhere = await seeingAll('nothing is said of somebody of another operation', () =>
    db.person.count({ where }),
  );
  if ((await db.person.count({ where })) < anywhere) throw new NotFound('Person');
}
