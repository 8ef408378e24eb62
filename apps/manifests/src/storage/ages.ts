import { Injectable } from '@nestjs/common';
import { dayBegunSomewhere } from '@homeward/kernel';
import { markOf } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import { bandOn, bands, safestOf, type Band } from '../model/bands';
import type { HowOld } from '../model/from-the-record';
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

/** The day on which an adult agreed that the family parts; the later one, where it may be two: they were asked where they are. */
export const dayOfAgreement = (agreedAt: Date): string => dayBegunSomewhere(agreedAt);

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
 * How old somebody is as each leg leaves, by the days on which it may: the age that harms nobody where more than one may be true.
 * Without a day that was worked out of the same identity the person is protected as a child.
 * @returns also whether some day is missing that can be worked out
 */
export function agesFrom(row: Row, legs: readonly (readonly string[])[]): HowOld & { missing: boolean } {
  const on = agesOf(row);
  const possible = legs.map((days) => days.flatMap((day) => possibleOn(day, on)));
  return {
    bands: possible.map(safestOf),
    mayBeOfAge: possible.some((its) => its.includes('ADULT') && its.some((band) => band !== 'ADULT')),
    missing: row.sealedIdentity !== null && legs.flat().some((day) => !(day in on)),
  };
}

/** Every age that somebody may have on a day: nobody grows younger, and between two days that are known lies one between. */
function possibleOn(day: string, on: Record<string, Band>): Band[] {
  if (on[day]) return [on[day]];
  const known = Object.keys(on).sort();
  const before = known.filter((other) => other < day).at(-1);
  const after = known.find((other) => other > day);
  if (before === undefined && after === undefined) return [...bands];
  // No flight is moved by so much that two birthdays count.
  const first = before === undefined ? bands.indexOf(on[after!]!) - 1 : bands.indexOf(on[before]!);
  const last = after === undefined ? bands.indexOf(on[before!]!) + 1 : bands.indexOf(on[after]!);
  return bands.slice(Math.max(0, first), last + 1);
}

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

  /** Works out what is not known yet, by the days of each leg. @throws DependencyAway while keys cannot be fetched */
  async workOut(personIds: readonly string[], legs: readonly (readonly string[])[]): Promise<void> {
    const days = legs.flat();
    const rows = await this.db.traveller.findMany({
      where: { personId: { in: [...personIds] }, sealedIdentity: { not: null } },
      select: { personId: true, sealedIdentity: true, ages: true },
    });
    const agreedOn = await this.daysOfAgreements(personIds);
    const known = rows.map((row) => {
      const asked = [...days, ...(agreedOn.get(row.personId) ?? [])];
      return { ...row, on: agesOf(row), asked };
    });
    const missing = known.filter(({ on, asked }) => asked.some((day) => !(day in on)));
    if (missing.length === 0) return;
    const sealed = missing.map((row) => ({ personId: row.personId, sealed: row.sealedIdentity! }));
    const opened = await this.vault.openMany<{ dob?: string }>(sealed);
    const ages = missing.map((row): { personId: string; ages: Ages } => {
      const dob = opened.get(row.personId)?.dob;
      const on = { ...row.on, ...Object.fromEntries(row.asked.map((day) => [day, bandOn(dob, day)])) };
      return { personId: row.personId, ages: vouchedAges(row.personId, row.sealedIdentity!, on) };
    });
    await this.db.$executeRawUnsafe(
      `UPDATE traveller SET ages = new.ages FROM jsonb_to_recordset($1::jsonb) AS new("personId" uuid, ages jsonb)
       WHERE person_id = new."personId"`,
      JSON.stringify(ages),
    );
  }

  /** On which days these people agreed that their family parts: whoever was no adult then has not agreed. */
  private async daysOfAgreements(personIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.db.splitAgreement.findMany({ where: { adultId: { in: [...personIds] } } });
    const days = new Map<string, string[]>();
    for (const { adultId, agreedAt } of rows)
      if (agreedAt) days.set(adultId, [...(days.get(adultId) ?? []), dayOfAgreement(agreedAt)]);
    return days;
  }
}
