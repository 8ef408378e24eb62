import { seeingAll } from '@homeward/kernel';
import type { KnownTraveller } from '../commands/call-people';
import type { Known } from '../model/from-the-record';
import type { Facts } from '../model/traveller';
import type { Prisma } from '../generated/prisma/client';
import { agesFrom } from './ages';
import { holdsOfMerged } from './merged-records';
import type { Database } from './prisma';

/** A column for each owner's facts: what one of them publishes overwrites no other's. */
export type FactColumn = 'identity' | 'document' | 'exitClearance' | 'consent' | 'protection' | 'medical';

/** Writes what an owner has published of a person, whichever owner was first. */
export async function note(
  db: Database,
  personId: string,
  column: FactColumn,
  value: object,
  more: object = {},
): Promise<void> {
  const fields = { [column]: value as Prisma.InputJsonObject, ...more };
  await db.traveller.upsert({ where: { personId }, create: { personId, ...fields }, update: fields });
}

type Row = Awaited<ReturnType<Database['traveller']['findMany']>>[number];
type FactsRow = Pick<Row, FactColumn | 'family'>;

export const factsOf = (row: FactsRow): Facts =>
  ({
    family: row.family ?? undefined,
    identity: row.identity ?? undefined,
    document: row.document ?? undefined,
    exit: row.exitClearance ?? undefined,
    consent: row.consent ?? undefined,
    protection: row.protection ?? undefined,
    medical: row.medical ?? undefined,
  }) as Facts;

/** What consent has published of somebody's yes to return; also of a record that was merged into another. */
export async function consentOf(db: Database, personId: string): Promise<Facts['consent']> {
  const row = await db.traveller.findFirst({ where: { personId } });
  return row ? factsOf(row).consent : undefined;
}

/** What the owners have published of each of these people. */
export async function factsByPerson(db: Database, personIds: string[]): Promise<Map<string, Facts>> {
  const known = await knownByPerson(db, personIds, []);
  return new Map([...known].map(([personId, { facts }]) => [personId, facts]));
}

/** Read for everybody on a list at each scan: Prisma's client takes longer to pass so many rows on than the database to find them. */
const knownSql = `
  SELECT person_id::text AS "personId", family_id::text AS "familyId", sealed_identity AS "sealedIdentity", ages, family,
    identity, document, exit_clearance AS "exitClearance", consent, protection, medical
  FROM traveller WHERE person_id = ANY($1::uuid[])`;

type KnownRow = FactsRow & Pick<Row, 'personId' | 'familyId' | 'sealedIdentity' | 'ages'>;

/**
 * The same with how old each of them is on each leg, by the days on which it may leave (ISO dates).
 * `missing`: ages that can be worked out.
 */
export async function knownByPerson(
  db: Database,
  personIds: string[],
  legs: readonly (readonly string[])[],
): Promise<Map<string, Known & { missing: boolean }>> {
  const rows = await db.$queryRawUnsafe<KnownRow[]>(knownSql, personIds);
  const withHolds = await holdsOfMerged(db, personIds);
  return new Map(
    rows.map((r) => [
      r.personId,
      { facts: withHolds(r.personId, factsOf(r)), familyId: r.familyId ?? undefined, ...agesFrom(r, legs) },
    ]),
  );
}

/** What a call is judged by. People of whom nothing was published yet are missing. */
export async function travellersToCall(db: Database, personIds: string[]): Promise<Map<string, KnownTraveller>> {
  const where = { personId: { in: personIds } };
  const rows = await db.traveller.findMany({ where });
  const anywhere = await seeingAll('who is called is of the operation of the flight', () =>
    db.traveller.findMany({ where, select: { personId: true, operationId: true } }),
  );
  return new Map([
    // Of whoever is out of scope no more than that they are of another operation.
    ...anywhere.map((r): [string, KnownTraveller] => [r.personId, { operationId: r.operationId ?? undefined }]),
    ...rows.map((r): [string, KnownTraveller] => [
      r.personId,
      {
        operationId: r.operationId ?? undefined,
        caseReference: r.caseReference ?? undefined,
        consent: factsOf(r).consent,
      },
    ]),
  ]);
}

/** The sealed names of these people, as registration sealed them, and the numbers of their cases. */
export async function carriedAlong(
  db: Database,
  personIds: string[],
): Promise<Map<string, Pick<Row, 'sealedIdentity' | 'caseReference'>>> {
  const rows = await db.traveller.findMany({ where: { personId: { in: personIds } } });
  return new Map(rows.map((r) => [r.personId, r]));
}
