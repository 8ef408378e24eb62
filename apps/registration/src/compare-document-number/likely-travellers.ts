import { Injectable } from '@nestjs/common';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import type { Identity } from '../model/identity';
import { likelyTheSame } from '../reading/across/likely-the-same';
import { nameKeys } from '../reading/across/name-keys';
import { Fingerprints } from '../storage/fingerprints';
import type { Database } from '../storage/prisma';

/** Somebody as they are named elsewhere. */
export interface NamedElsewhere {
  number: string;
  name: string;
  /** ISO date. */
  dateOfBirth: string;
}

interface Candidate {
  id: string;
  sealed: string;
  /** How the number of a paper of theirs resembles the one that was typed. */
  number: 'MISREAD' | 'SLIP' | null;
}

/** Also records that were merged into others: what they say is said of the same person. */
const candidatesSql = `
  WITH paper AS (SELECT unnest(bearer_ids) AS id, coalesce(alike_key IN ($2, $3) OR bare_key = $2, false) AS misread FROM travel_document
    WHERE number_key <> $1 AND (alike_key IN ($2, $3) OR bare_key = $2 OR slip_keys && $4::text[]))
  SELECT p.id::text, p.sealed, CASE WHEN p.id IN (SELECT id FROM paper WHERE misread) THEN 'MISREAD'
    WHEN p.id IN (SELECT id FROM paper) THEN 'SLIP' END AS number FROM person p
  WHERE p.id IN (SELECT id FROM paper)
    OR (p.birth_key = ANY($5::text[]) AND p.name_keys && $6::text[])
    OR (p.birth_key IS NULL AND cardinality(p.name_keys) > 0 AND cardinality($6::text[]) > 0
        AND (p.name_keys @> $6::text[] OR p.name_keys <@ $6::text[]))`;

/** Finds those who are registered, in whichever operation, and are likely somebody who is named elsewhere under another number. */
@Injectable()
export class LikelyTravellers {
  constructor(
    private readonly fingerprints: Fingerprints,
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  async count({ number, name, dateOfBirth }: NamedElsewhere): Promise<number> {
    const dob = { value: dateOfBirth, precision: 'd' } as const;
    const births = [this.fingerprints.ofBirth(dob), this.fingerprints.ofExchangedBirth(dob)];
    const alike = this.fingerprints.ofAlike(number);
    const found = await this.db.$queryRawUnsafe<Candidate[]>(
      candidatesSql,
      this.fingerprints.ofDocument(number) ?? '',
      alike?.whole ?? null,
      alike?.bare ?? null,
      alike?.slips ?? [],
      births.filter((key) => key !== undefined),
      this.fingerprints.ofName(name),
    );
    const opened = await this.vault.openMany<Identity>(found.map((f) => ({ personId: f.id, sealed: f.sealed })));
    const others = found.flatMap(({ id, number: resembles }) => {
      const known = opened.get(id);
      return known ? asWritten(known).map((key) => ({ ...key, id, number: resembles ?? undefined })) : [];
    });
    const me = { nameKeys: [...new Set([...nameKeys(name, ''), ...nameKeys('', '', name)])], dob: dateOfBirth };
    const likely = likelyTheSame({ ...me, dobPrecision: 'd' }, others).map(({ id }) => id);
    return new Set(likely).size;
  }
}

/** Once by each script in which the name is written. */
const asWritten = ({ names: { family, given, native = '' }, dob }: Identity) =>
  [nameKeys(family, given), nameKeys('', '', native)]
    .filter((keys) => keys.length > 0)
    .map((keys) => ({ nameKeys: keys, dob: dob?.value ?? '', dobPrecision: dob?.precision ?? ('' as const) }));
