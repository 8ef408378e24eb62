import { seeingAll } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import type { KnownPersons } from './known-persons';

/**
 * Records a no under the record under which it was said, and then under the one that stays where two were one person: however
 * the no came, and of whichever operation that record is.
 * @param record writes it under one of them
 * @returns what was written under the first, and the id of the second
 */
export async function underEachRecord<Recorded>(
  persons: KnownPersons,
  personId: string,
  record: (personId: string) => Promise<Recorded>,
  tx?: Tx,
): Promise<{ recorded: Recorded; kept: string | undefined }> {
  const recorded = await record(personId);
  const kept = await seeingAll('a no follows the record that stays, which may be of another operation', async () => {
    const into = await persons.mergedInto(personId, tx);
    if (into) await record(into);
    return into;
  });
  return { recorded, kept };
}
