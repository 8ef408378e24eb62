import { Injectable } from '@nestjs/common';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectServices, InjectVault, type ServiceClient } from '@homeward/runtime';
import { mergedInto } from '../storage/merged-records';
import type { Database } from '../storage/prisma';
import {
  sameApart,
  sameAsProtection,
  sameAsRegistration,
  type Apart,
  type Born,
  type KeptRecord,
  type ProtectionSays,
  type RegistrationSays,
} from './same-as-owners-say';

/**
 * Compares what is kept here of people, and by which the list was judged, with what registration and protection have on
 * record at this moment: a message may be on its way, and somebody else may have written into the copy.
 * Source: docs/handbook/data-protection.md#integrity.
 */
@Injectable()
export class AskRecords {
  constructor(
    @InjectServices() private readonly services: ServiceClient,
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** @returns of whom both say under every record what is kept here. @throws DependencyAway while one of them does not answer */
  async asKept(personIds: string[]): Promise<Set<string>> {
    const merged = await mergedInto(this.db, personIds);
    const ids = [...new Set([...personIds, ...merged.map((m) => m.personId)])];
    const [registration, protection] = await Promise.all([
      this.services.post<{ people: RegistrationSays[] }>('registration', '/records-now', { personIds: ids }),
      this.services.post<{ people: ProtectionSays[]; apart: Apart[] }>('protection', '/assessments-now', {
        personIds: ids,
      }),
    ]);
    const kept = await this.kept(ids);
    const born = await this.births(kept.rows, registration.people);
    const records = byPerson(registration.people);
    const files = byPerson(protection.people);
    const isSame = (row: KeptRecord): boolean =>
      sameAsRegistration(row, records.get(row.personId), born(row.personId)) &&
      sameAsProtection(row, files.get(row.personId)) &&
      sameApart(kept.apart.filter(about(row.personId)), protection.apart.filter(about(row.personId)));
    const same = new Set(kept.rows.filter(isSame).map((row) => row.personId));
    const isWhole = (id: string): boolean => {
      const mergedHere = merged.filter((m) => m.kept === id).map((m) => m.personId);
      const mergedThere = records.get(id)?.merged ?? [];
      return [id, ...mergedHere].every((one) => same.has(one)) && mergedHere.sort().join() === mergedThere.join();
    };
    return new Set(personIds.filter(isWhole));
  }

  private async kept(
    ids: string[],
  ): Promise<{ rows: (KeptRecord & { sealedIdentity: string | null })[]; apart: Apart[] }> {
    const [rows, apart] = await Promise.all([
      this.db.traveller.findMany({ where: { personId: { in: ids } } }),
      this.db.separation.findMany({
        where: { liftedAt: null, OR: [{ personId: { in: ids } }, { otherId: { in: ids } }] },
      }),
    ]);
    return { rows, apart: apart as Apart[] };
  }

  private async births(
    rows: readonly { personId: string; sealedIdentity: string | null }[],
    said: readonly RegistrationSays[],
  ): Promise<(personId: string) => readonly [Born | undefined, Born | undefined]> {
    const [here, there] = await Promise.all([
      this.vault.openMany<Born>(
        rows.flatMap((r) => (r.sealedIdentity ? { personId: r.personId, sealed: r.sealedIdentity } : [])),
      ),
      this.vault.openMany<Born>(said.flatMap(({ personId, sealed }) => (sealed ? { personId, sealed } : []))),
    ]);
    return (personId) => [here.get(personId), there.get(personId)];
  }
}

const about = (id: string) => (pair: Apart) => pair.personId === id || pair.otherId === id;

const byPerson = <T extends { personId: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.personId, one]));
