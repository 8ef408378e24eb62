import { everything } from '@homeward/kernel';
import type { Tx } from './tx';

/**
 * The same as `seeingAll` inside a transaction, whose scope was set when it began. Nothing else may use the transaction
 * meanwhile. @param why read by whoever reviews the list of them, which a spec keeps
 */
export async function seeingAllIn<T>(tx: Tx, why: string, work: () => PromiseLike<T>): Promise<T> {
  if (!why) throw new Error('Say why this has to see all.');
  const set = `SELECT current_setting('homeward.scope', true) AS before, set_config('homeward.scope', $1, true)`;
  const [was] = await tx.$queryRawUnsafe<{ before: string | null }[]>(set, everything);
  const result = await work(); // where it fails, the transaction ends and the setting with it
  await tx.$queryRawUnsafe(set, was!.before ?? '');
  return result;
}
