import type { Db } from '@homeward/messaging';
import { rewriteRecord } from '@homeward/persistence';
import type { KeyInHand, Vault } from '@homeward/privacy';
import type { Arrival, Variance } from '../model/arrival';

const findSql = `
  SELECT id::text AS "flightId", operation_id::text AS "operationId" FROM arrival
  WHERE jsonb_path_exists(state, '$.variances[*] ? ((!exists(@.personId) || @.personId == null) && !exists(@.keyOf))') ORDER BY id`;
const historySql = `SELECT seal_explanation($1::uuid, $2, $3, $4)`;

interface Found {
  flightId: string;
  operationId: string;
}

/**
 * Seals explanations that an earlier release stored as clear text: those of variances without a known person. Their content
 * stays the same, so the version of the arrival does not change. Remove this once `findSql` finds nothing in any installation.
 * @throws when an operation has no key; the others are sealed then
 */
export async function sealOldExplanations(db: Db, vault: Vault): Promise<void> {
  let failure: Error | undefined;
  for (const found of await db.$queryRawUnsafe<Found[]>(findSql))
    await sealThoseOf(db, vault, found).catch((error: Error) => (failure = error));
  if (failure) throw failure;
}

async function sealThoseOf(db: Db, vault: Vault, { flightId, operationId }: Found): Promise<void> {
  const key = await vault.keyAbout(undefined, operationId); // fetched before the transaction, never inside it
  await db.$transaction(async (tx) => {
    await rewriteRecord<Arrival>(tx, 'arrival', flightId, async (arrival) => {
      const variances: Variance[] = [];
      for (const variance of arrival.variances) {
        const sealed = !variance.personId && !variance.keyOf && sealedWith(key, variance);
        variances.push({ ...variance, ...sealed });
        if (sealed)
          await tx.$executeRawUnsafe(historySql, flightId, variance.varianceId, sealed.keyOf, sealed.explanation);
      }
      return { ...arrival, variances };
    });
  });
}

const sealedWith = (key: KeyInHand, { explanation }: Variance) => ({
  keyOf: key.owner,
  explanation: key.seal(explanation),
});
