import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { accept } from '@homeward/kernel';
import type { Vault } from '@homeward/privacy';
import { InjectVault } from '@homeward/runtime';
import { assessed } from '../model/assess-identity';
import { suspectedPair } from '../model/duplicate-pair';
import type { Identity, IdentityKeys } from '../model/identity';
import type { Person } from '../model/person';
import { findDuplicates } from '../reading';
import { DuplicatePairs } from '../storage/duplicate-pairs';
import { Fingerprints } from '../storage/fingerprints';
import { Persons } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { duplicateKeyOf } from './known-person-key';

interface Candidate {
  id: string;
  family_id: string;
  sealed: string;
  numbers: string[];
}

const candidatesSql = `
  WITH papers AS (SELECT unnest(bearer_ids) AS id, number_key FROM travel_document WHERE number_key = ANY($6::text[]))
  SELECT p.id, p.family_id, p.sealed, ARRAY(SELECT number_key FROM papers WHERE papers.id = p.id) AS numbers
  FROM person p
  WHERE p.operation_id = $1::uuid AND p.id <> $2::uuid AND p.merged_into IS NULL
    AND (p.phone_keys && $3::text[] OR p.birth_key = $4 OR (cardinality($5::text[]) > 0 AND p.name_keys @> $5::text[])
         OR p.id IN (SELECT id FROM papers))
  LIMIT 500`;

/** Looks, in the transaction that changed a person, for records that may be the same one. */
@Injectable()
export class DuplicateSearch {
  constructor(
    private readonly persons: Persons,
    private readonly pairs: DuplicatePairs,
    private readonly fingerprints: Fingerprints,
    private readonly transaction: PersonTransaction,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** Two desks that register one person at the same moment must see each other; other registrations need not wait. */
  async lock(tx: Database, { names, phones, birth }: IdentityKeys): Promise<void> {
    const marks = [...phones, ...(birth ? [birth] : []), [...names].sort().join()].sort();
    for (const mark of marks)
      await tx.$queryRawUnsafe('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))::text', mark);
  }

  async suspect(tx: Database, caller: Caller, person: Person): Promise<void> {
    const { personId, operationId, familyId, personal: identity } = person;
    const numbers = await this.numbersOf(tx, personId);
    const { names, dob, phones } = identity!;
    const keys = this.fingerprints.of({ names, dob, phones } as Identity);
    const name = this.fingerprints.ofName(`${names.given} ${names.family}`);
    const asked = [operationId, personId, keys.phones, keys.birth ?? null, name, numbers] as const;
    const found = await tx.$queryRawUnsafe<Candidate[]>(candidatesSql, ...asked);
    if (found.length === 0) return;
    await this.transaction.withAlso(
      tx,
      found.map((f) => f.id),
      async () => {
        const opened = await this.vault.openMany<Identity>(found.map((f) => ({ personId: f.id, sealed: f.sealed })));
        const others = found.flatMap((f) => {
          const other = opened.get(f.id);
          return other ? [duplicateKeyOf(f.id, f.family_id, other, f.numbers[0])] : [];
        });
        const shared = found.find((f) => f.numbers.length > 0)?.numbers[0] ?? numbers[0];
        const me = duplicateKeyOf(personId, familyId, identity!, shared);
        for (const pair of findDuplicates([me, ...others]))
          if (pair.a === personId || pair.b === personId)
            await this.ask(tx, caller, operationId, [pair.a, pair.b], pair);
      },
    );
  }

  /** Opens the question, unless it was ever asked before. Both wait until it is answered. */
  async ask(
    tx: Database,
    caller: Caller,
    operationId: string,
    ids: [string, string],
    why: { level: 1 | 2 | 3; reasons: string[] },
  ): Promise<void> {
    const quiet: Caller = { ...caller, commandId: undefined, expectedVersion: undefined };
    const suspected = suspectedPair(operationId, ids, why);
    const { pairId, personA, personB } = suspected;
    let asked = false;
    await this.pairs.updateIn(tx, { id: pairId, unconditional: true }, quiet, (pair) => {
      asked = pair !== undefined;
      return pair ? accept() : accept(suspected);
    });
    if (asked) return;
    for (const id of [personA, personB])
      await this.persons.updateIn(tx, { id, personId: id, unconditional: true }, quiet, (p) =>
        assessed(p, { type: 'DuplicateSuspected', pairId }),
      );
  }

  private async numbersOf(tx: Database, personId: string): Promise<string[]> {
    const rows = await tx.$queryRawUnsafe<{ number_key: string }[]>(
      'SELECT number_key FROM travel_document WHERE $1::uuid = ANY(bearer_ids) AND number_key IS NOT NULL',
      personId,
    );
    return rows.map((r) => r.number_key);
  }
}
