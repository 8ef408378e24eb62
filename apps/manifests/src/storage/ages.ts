import { Injectable } from '@nestjs/common';
import { markOf } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import { bandOfUnknownAge, bandOn, type Band } from '../model/bands';
import type { Database } from './prisma';

/**
 * How old somebody is on some days. `of` is a code over these days and the sealed identity of which they were worked out,
 * made with a key that is not in the database: other days, or another identity, count for nothing.
 */
interface Ages {
  of: string;
  on: Record<string, Band>;
}

interface Row {
  personId: string;
  sealedIdentity: string | null;
  ages: unknown;
}

/** As the service writes it; only specs need it elsewhere. */
export const vouchedAges = (personId: string, sealed: string, on: Record<string, Band>): Ages => ({
  of: markOf('safe ages', personId, sealed, on),
  on,
});

const agesOf = ({ personId, sealedIdentity, ages }: Row): Record<string, Band> => {
  const known = ages as Partial<Ages> | null;
  if (!sealedIdentity || typeof known?.on !== 'object') return {};
  return vouchedAges(personId, sealedIdentity, known.on).of === known.of ? known.on : {};
};

/**
 * How old somebody is on each day. A day that nobody has worked out yet counts as the nearest one of the same identity;
 * without any, the person is protected as a child.
 */
export function bandsFrom(row: Row, days: readonly string[]): Band[] {
  const on = agesOf(row);
  return days.map((day) => on[nearest(day, Object.keys(on))] ?? bandOfUnknownAge);
}

const nearest = (day: string, known: readonly string[]): string => {
  const away = (other: string): number => Math.abs(Date.parse(other) - Date.parse(day));
  return known.reduce((best, other) => (away(other) < away(best) ? other : best), known[0] ?? day);
};

/**
 * Dates of birth are sealed, and the key is fetched from another process: never inside a transaction. So ages are worked
 * out before one, for the days that matter, and kept beside the sealed identity: scans then need no key.
 */
@Injectable()
export class AgesOnDays {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** Works out what is not known yet. @throws DependencyAway while keys cannot be fetched */
  async workOut(personIds: readonly string[], days: readonly string[]): Promise<void> {
    const rows = await this.db.traveller.findMany({
      where: { personId: { in: [...personIds] }, sealedIdentity: { not: null } },
      select: { personId: true, sealedIdentity: true, ages: true },
    });
    const known = rows.map((row) => ({ ...row, on: agesOf(row) }));
    const missing = known.filter(({ on }) => days.some((day) => !(day in on)));
    if (missing.length === 0) return;
    const sealed = missing.map((row) => ({ personId: row.personId, sealed: row.sealedIdentity! }));
    const opened = await this.vault.openMany<{ dob?: string }>(sealed);
    const ages = missing.map((row): { personId: string; ages: Ages } => {
      const dob = opened.get(row.personId)?.dob;
      const on = { ...row.on, ...Object.fromEntries(days.map((day) => [day, bandOn(dob, day)])) };
      return { personId: row.personId, ages: vouchedAges(row.personId, row.sealedIdentity!, on) };
    });
    await this.db.$executeRawUnsafe(
      `UPDATE traveller SET ages = new.ages FROM jsonb_to_recordset($1::jsonb) AS new("personId" uuid, ages jsonb)
       WHERE person_id = new."personId"`,
      JSON.stringify(ages),
    );
  }
}
