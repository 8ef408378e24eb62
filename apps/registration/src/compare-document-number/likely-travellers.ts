import { Injectable } from '@nestjs/common';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import type { Identity } from '../model/identity';
import { likelyTheSame } from '../reading/across/likely-the-same';
import { nameKeys, nameKeysByScript } from '../reading/across/name-keys';
import { Fingerprints } from '../storage/fingerprints';
import type { Database } from '../storage/prisma';
import type { NumbersAlike } from '../suspect-duplicates/numbers-alike';

/** Somebody as they are named elsewhere. */
export interface NamedElsewhere {
  name: string;
  /** ISO date. */
  dateOfBirth: string;
  /** Whose papers have a number that resembles the one that was typed. */
  alike: Pick<NumbersAlike, 'misread' | 'slipped'>;
}

interface Candidate {
  id: string;
  sealed: string;
}

/** Also records that were merged into others: what they say is said of the same person. */
const candidatesSql = `
  SELECT p.id::text, p.sealed FROM person p
  WHERE p.id = ANY($1::uuid[])
    OR (p.birth_key = ANY($2::text[]) AND p.name_keys && $3::text[])
    OR (p.birth_key IS NULL AND cardinality(p.name_keys) > 0 AND cardinality($3::text[]) > 0
        AND (p.name_keys @> $3::text[] OR p.name_keys <@ $3::text[]))`;

/** Finds those who are registered, in whichever operation, and are likely somebody who is named elsewhere under another number. */
@Injectable()
export class LikelyTravellers {
  constructor(
    private readonly fingerprints: Fingerprints,
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  async count({ name, dateOfBirth, alike }: NamedElsewhere): Promise<number> {
    const found = await this.db.$queryRawUnsafe<Candidate[]>(
      candidatesSql,
      [...alike.misread, ...alike.slipped],
      this.fingerprints.ofBirths({ dob: dateOfBirth, dobPrecision: 'd' }),
      this.fingerprints.ofName(name),
    );
    const opened = await this.vault.openMany<Identity>(found.map((f) => ({ personId: f.id, sealed: f.sealed })));
    const others = found.flatMap(({ id }) => {
      const known = opened.get(id);
      const number = alike.misread.has(id) ? 'MISREAD' : alike.slipped.has(id) ? 'SLIP' : undefined;
      return known ? asWritten(known).map((key) => ({ ...key, id, number }) as const) : [];
    });
    const me = { nameKeys: [...new Set([...nameKeys(name, ''), ...nameKeys('', '', name)])], dob: dateOfBirth };
    const likely = likelyTheSame({ ...me, dobPrecision: 'd' }, others).map(({ id }) => id);
    return new Set(likely).size;
  }
}

/** Once by each script in which the name is written. */
const asWritten = ({ names, dob }: Identity) =>
  nameKeysByScript(names).map((keys) => ({
    nameKeys: keys,
    dob: dob?.value ?? '',
    dobPrecision: dob?.precision ?? ('' as const),
  }));
