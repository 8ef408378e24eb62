import { NotFound } from '@homeward/kernel';
import type { Database } from '../storage/prisma';

/** @throws NotFound when one of these people is not registered, or not where whoever asks may act */
export async function demandPeople(db: Database, ...personIds: string[]): Promise<void> {
  const ids = [...new Set(personIds)];
  if ((await db.person.count({ where: { personId: { in: ids } } })) < ids.length) throw new NotFound('Person');
}
