import type { Agreements } from '../model/settle';
import { whoAgreesToPartIsOfAge } from '../rules/families/who-agrees-to-part-is-of-age';
import { agesFrom, dayOfAgreement } from './ages';
import type { Database } from './prisma';

const agreementsSql = `
  SELECT a.leaver_id::text AS "leaverId", a.adult_id::text AS "adultId", a.agreed_at AS "agreedAt",
    t.sealed_identity AS "sealedIdentity", t.ages
  FROM split_agreement a LEFT JOIN traveller t ON t.person_id = a.adult_id WHERE a.leaver_id = ANY($1::uuid[])`;

interface Row {
  leaverId: string;
  adultId: string;
  agreedAt: Date | null;
  sealedIdentity: string | null;
  ages: unknown;
}

/**
 * Every recorded agreement to part from one of these people, by whoever was of age as they gave it.
 * @returns also the adults whose age on that day can be worked out and was not yet
 */
export async function agreementsWith(
  db: Database,
  leaverIds: string[],
): Promise<{ agreements: Agreements; withoutAges: string[] }> {
  const agreements = new Map<string, Set<string>>();
  const withoutAges: string[] = [];
  for (const row of await db.$queryRawUnsafe<Row[]>(agreementsSql, leaverIds)) {
    const { leaverId, adultId, agreedAt } = row;
    const age = agreedAt ? agesFrom({ ...row, personId: adultId }, [[dayOfAgreement(agreedAt)]]) : undefined;
    if (age?.missing) withoutAges.push(adultId);
    if (whoAgreesToPartIsOfAge.holds({ bandAsTheyAgreed: row.ages ? age?.bands[0] : undefined }))
      agreements.set(leaverId, (agreements.get(leaverId) ?? new Set()).add(adultId));
  }
  return { agreements, withoutAges };
}

export const agreementsAbout = async (db: Database, leaverIds: string[]): Promise<Agreements> =>
  (await agreementsWith(db, leaverIds)).agreements;
