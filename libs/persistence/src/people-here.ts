import { NotFound, seeingAll } from '@homeward/kernel';
import type { Reads } from './merged-records';

const countSql = 'SELECT count(*)::int AS count FROM person WHERE person_id = ANY($1::uuid[])';

/** @throws NotFound when one of these people is registered where whoever asks may not act; of somebody unknown nothing is said */
export async function demandPeopleHere(db: Reads, personIds: readonly string[]): Promise<void> {
  const count = async (): Promise<number> =>
    (await db.$queryRawUnsafe<{ count: number }[]>(countSql, personIds))[0]!.count;
  const anywhere = await seeingAll('nothing is said of somebody of another operation', count);
  if ((await count()) < anywhere) throw new NotFound('Person');
}
