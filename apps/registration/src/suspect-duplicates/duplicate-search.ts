import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { seeingAllIn, lockUntilEnd, shareUntilEnd } from '@homeward/messaging';
import type { Vault } from '@homeward/privacy';
import { InjectVault } from '@homeward/runtime';
import { suspectedPair } from '../model/duplicate-pair';
import { keysForm, type Identity, type IdentityKeys } from '../model/identity';
import { duplicateKeyOf } from '../model/known-person-key';
import type { Person } from '../model/person';
import type { TravelDocument } from '../model/travel-document';
import { findDuplicates, inTurns } from '../reading';
import { likelyDespiteASlip } from '../reading/across/find-duplicates';
import { nameKeysByScript } from '../reading/across/name-keys';
import { DuplicatePairs } from '../storage/duplicate-pairs';
import { Fingerprints } from '../storage/fingerprints';
import { NotedPapers } from '../storage/noted-papers';
import { Persons, followingFor } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { numbersAlike } from './numbers-alike';
import { suspectDuplicates, suspectPair } from './suspect-duplicate.decision';

interface Candidate {
  id: string;
  family_id: string;
  sealed: string;
}

/**
 * Somebody of another operation is asked about for a number alone, or one that looks like it: likeness of names says nothing
 * between operations.
 */
const candidatesSql = `
  SELECT p.id, p.family_id, p.sealed FROM person p WHERE p.id <> $1::uuid AND p.merged_into IS NULL
    AND (p.id = ANY($6::uuid[]) OR p.id = ANY(ARRAY(
      SELECT persons_in_blocks($5::uuid, $2::text[], $3::text[], $4::text[], ${keysForm}::smallint))))`;

/** The numbers on which somebody stands. */
const numbersSql = `
  SELECT state FROM travel_document WHERE id IN (SELECT papers_of(ARRAY[$1::uuid])) AND state ? 'numberKey'`;

/** Looks, in the transaction that changed a person, for records that may be the same one. */
@Injectable()
export class DuplicateSearch {
  constructor(
    private readonly persons: Persons,
    private readonly pairs: DuplicatePairs,
    private readonly fingerprints: Fingerprints,
    private readonly transaction: PersonTransaction,
    private readonly papers: NotedPapers,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** Two officers who register one person at the same moment must see each other; other registrations need not wait. */
  async lock(tx: Database, operationId: string, { names, phones, birth, blocks }: IdentityKeys): Promise<void> {
    await shareUntilEnd(tx, 'registrationsOfOperation', operationId);
    await lockUntilEnd(
      tx,
      'likeness',
      ...phones,
      ...(birth ? [birth] : []),
      [...names].sort().join(),
      ...(blocks ?? []),
    );
  }

  /** Lets nobody register until this transaction ends: who was registered while a sheet came in is compared with it. */
  async holdRegistrations(tx: Database, operationId: string): Promise<void> {
    await lockUntilEnd(tx, 'registrationsOfOperation', operationId);
  }

  /** @returns whether there was anything to ask */
  suspect(tx: Database, caller: Caller, person: Person): Promise<boolean> {
    return seeingAllIn(tx, 'one number is compared across operations', () => this.suspectAll(tx, caller, person));
  }

  private async suspectAll(tx: Database, caller: Caller, person: Person): Promise<boolean> {
    const { personId, operationId, familyId, personal: identity, keys } = person;
    const me = duplicateKeyOf(personId, familyId, identity!);
    const sought = this.fingerprints.sought(nameKeysByScript(identity!.names).flat(), me);
    const births = this.fingerprints.ofBirths(me);
    const mine = await tx.$queryRawUnsafe<{ state: TravelDocument }[]>(numbersSql, personId);
    const numbers = mine.map((row) => row.state);
    const byNumber = numbersAlike(numbers, numbers.length > 0 ? await this.papers.like(tx, numbers) : []);
    const bearers = [...byNumber.same.keys(), ...byNumber.misread, ...byNumber.slipped];
    const found = await tx.$queryRawUnsafe<Candidate[]>(
      candidatesSql,
      ...[personId, keys.phones, sought, births, operationId, bearers],
    );
    if (found.length === 0) return false;
    return this.transaction.withAlso(
      tx,
      found.map((f) => f.id),
      async () => {
        const opened = await this.vault.openMany<Identity>(found.map((f) => ({ personId: f.id, sealed: f.sealed })));
        const others = found.flatMap((f) => {
          const other = opened.get(f.id);
          return other ? [duplicateKeyOf(f.id, f.family_id, other, byNumber.same.get(f.id))] : [];
        });
        const shared = found.map((f) => byNumber.same.get(f.id)).find((number) => number !== undefined);
        const bearing = { ...me, docNumber: shared ?? '' };
        const pairs = await inTurns(findDuplicates([bearing, ...others], new Set([personId])));
        for (const pair of pairs) await this.ask(tx, caller, operationId, [pair.a, pair.b], pair);
        const asked = new Set(pairs.flatMap(({ a, b }) => [a, b]));
        // Whatever else is known of the two: a number that may be misread is looked at by a person.
        const misread = found.flatMap((f) => (byNumber.misread.has(f.id) ? [f.id] : []));
        const slipped = likelyDespiteASlip(bearing, others, byNumber.slipped);
        const further = [
          ...misread.map((id) => [id, 'look-alike document'] as const),
          ...slipped.map((id) => [id, 'document but for a slip'] as const),
        ].filter(([id]) => !asked.has(id));
        for (const [id, reason] of further)
          await this.ask(tx, caller, operationId, [personId, id], { level: 2, reasons: [reason] });
        return pairs.length + further.length > 0;
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
    const follow = withoutCommand(caller);
    const suspected = suspectedPair(operationId, ids, why);
    const { pairId, personA, personB } = suspected;
    const target = { id: pairId, unconditional: true };
    const { state } = await this.pairs.changeIn(tx, 'suspect', target, follow, (pair) => suspectPair(pair, suspected));
    if (state.status !== 'OPEN') return;
    for (const id of [personA, personB])
      await this.persons.changeIn(tx, 'suspect-duplicate', followingFor(id), follow, (person) =>
        suspectDuplicates(person!, [pairId]),
      );
  }
}
