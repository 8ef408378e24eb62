import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonical, NotFound } from '@homeward/kernel';
import type { Prisma } from '../generated/prisma/client';
import type { ListEvent } from '../model/list-event';
import type { BothVersions, ManifestRow } from '../model/manifest-row';
import { manifestRows } from '../model/manifest-rows';
import { listed, type PassengerList } from '../model/passenger-list';
import { ManifestSigner } from './manifest-signer';
import type { Database } from './prisma';
import { apartFrom } from './separations';

/** What is hashed and signed of a version: its number and its rows, chained to the version before. */
export const hashOf = (number: number, prevHash: string, rows: ManifestRow[]): string =>
  createHash('sha256').update(canonical({ number, prevHash, rows })).digest('hex');

/** What the first version of a manifest follows. */
export const firstPrevHash = '0'.repeat(64);

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
    const last = await lastOf(tx, flightId);
    const rows = await rowsOf(tx, list);
    if (last && sameList(last.rows as unknown as ManifestRow[], rows)) return undefined;
    const number = (last?.number ?? 0) + 1;
    const prevHash = last?.hash ?? firstPrevHash;
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
    const seatsOf = (escorts: boolean): Record<string, string> =>
      Object.fromEntries(rows.flatMap((r) => (Boolean(r.escort) === escorts ? [[r.personId, r.seat]] : [])));
    const [seats, escortSeats] = [seatsOf(false), seatsOf(true)];
    const laps = Object.fromEntries(rows.flatMap((r) => (r.onLapOf ? [[r.personId, r.onLapOf]] : [])));
    return { type: 'VersionIssued', number, hash, people: rows.length, reason, seats, escortSeats, laps };
  }
}

/** @throws NotFound */
export async function getVersion(db: Database, flightId: string, number: number) {
  const found = await db.manifestVersion.findFirst({ where: { flightId, number } });
  if (!found) throw new NotFound('Version');
  return { ...found, rows: found.rows as unknown as ManifestRow[] };
}

const lastOf = (tx: Database, flightId: string) =>
  tx.manifestVersion.findFirst({ where: { flightId }, orderBy: { number: 'desc' } });

/** What the version in force says, and what it would say now. */
export async function bothVersions(tx: Database, list: PassengerList): Promise<BothVersions> {
  const last = await lastOf(tx, list.flight.flightId);
  const before = (last?.rows ?? []) as unknown as ManifestRow[];
  return { number: last?.number ?? 0, before, now: await rowsOf(tx, list) };
}

async function rowsOf(tx: Database, list: PassengerList): Promise<ManifestRow[]> {
  const ids = listed(list).map((p) => p.personId);
  const found = await tx.traveller.findMany({ where: { personId: { in: ids } } });
  return manifestRows(list, new Map(found.map((t) => [t.personId, t])), (await apartFrom(tx, ids)).ROW);
}
