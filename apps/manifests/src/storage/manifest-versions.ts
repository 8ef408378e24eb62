import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Prisma } from '../generated/prisma/client';
import type { ListEvent } from '../model/list-event';
import type { ManifestRow } from '../model/manifest-row';
import { listed, type PassengerList } from '../model/passenger-list';
import { seatsFor } from '../model/seats';
import { ManifestSigner } from './manifest-signer';
import type { Database } from './prisma';

/** What is hashed and signed of a version: its number and its rows, chained to the version before. */
export const hashOf = (number: number, prevHash: string, rows: ManifestRow[]): string =>
  createHash('sha256').update(canonical({ number, prevHash, rows })).digest('hex');

/** JSON with sorted keys: the database may give them back in another order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );

const sameList = (a: ManifestRow[], b: ManifestRow[]): boolean => canonical(a) === canonical(b);

/** The issued versions of each flight's manifest: rows that nobody changes afterwards. */
@Injectable()
export class ManifestVersions {
  constructor(private readonly signer: ManifestSigner) {}

  /**
   * Writes the next version when the list differs from the last one: numbered, chained by hash, signed.
   * @returns the fact for the list, or undefined when nothing has changed
   */
  async issueNext(
    tx: Database,
    list: PassengerList,
    by: string,
    reason: string,
    now: Date,
  ): Promise<ListEvent | undefined> {
    const { flightId } = list.flight;
    const last = await tx.manifestVersion.findFirst({ where: { flightId }, orderBy: { number: 'desc' } });
    const rows = await rowsOf(tx, list);
    if (last && sameList(last.rows as unknown as ManifestRow[], rows)) return undefined;
    const number = (last?.number ?? 0) + 1;
    const prevHash = last?.hash ?? '0'.repeat(64);
    const hash = hashOf(number, prevHash, rows);
    const signature = await this.signer.sign({ flightId, version: number, prevHash, hash, people: rows.length });
    await tx.manifestVersion.create({
      data: {
        flightId,
        number,
        prevHash,
        hash,
        signature,
        reason,
        issuedBy: by,
        issuedAt: now,
        rows: rows as unknown as Prisma.InputJsonArray,
      },
    });
    const seats = Object.fromEntries(rows.map((r) => [r.personId, r.seat]));
    return { type: 'VersionIssued', number, hash, people: rows.length, reason, seats };
  }
}

async function rowsOf(tx: Database, list: PassengerList): Promise<ManifestRow[]> {
  const people = listed(list);
  const seats = seatsFor(people, list.flight);
  const found = await tx.traveller.findMany({ where: { personId: { in: people.map((p) => p.personId) } } });
  const travellers = new Map(found.map((t) => [t.personId, t]));
  return people
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((p): ManifestRow => {
      const t = travellers.get(p.personId);
      return {
        code: p.code,
        personId: p.personId,
        familyId: p.familyId,
        caseReference: t?.caseReference ?? '',
        seat: seats.get(p.personId)!,
        offPoint: p.offPoint,
        band: p.band,
        needs: p.needs,
        bagKg: p.bagKg,
        escortRef: p.escortRef,
        sealedIdentity: t?.sealedIdentity ?? undefined,
        sealedDocument: t?.sealedDocument ?? undefined,
      };
    });
}
