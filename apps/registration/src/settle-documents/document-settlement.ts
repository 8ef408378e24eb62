import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { seeingAllIn, lockUntilEnd, shareUntilEnd } from '@homeward/messaging';
import { RulesBroken } from '@homeward/kernel';
import type { Vault } from '@homeward/privacy';
import { InjectVault } from '@homeward/runtime';
import { bestOf, type PaperText, type TravelDocument } from '../model/travel-document';
import { Persons, followingFor } from '../storage/persons';
import { withFormerSelves } from '../storage/former-selves';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { TravelDocuments } from '../storage/travel-documents';
import { bearingOf, papersThatCount, type Bearer, type PaperRecord } from './bearing-of.decision';
import { settleDocuments } from './settle-documents';
import { type Papers } from '../commands/settle-documents';

interface PaperRow extends PaperRecord {
  state: TravelDocument;
  sealed: string;
}

const aroundSql = `
  WITH own AS (SELECT papers_of($1::uuid[]) AS id),
       mine AS (SELECT state->>'numberKey' AS key FROM travel_document
                WHERE id = ANY(ARRAY(SELECT id FROM own)) AND state ? 'numberKey'),
       noted AS (SELECT papers_noted(ARRAY(SELECT key FROM mine), '{}', '{}', '{}') AS id),
       touched AS (SELECT unnest(bearer_ids) AS id FROM travel_document
                   WHERE number_key = ANY(ARRAY(SELECT key FROM mine)) OR id = ANY(ARRAY(SELECT id FROM noted)))
  SELECT papers_of($1::uuid[] || ARRAY(SELECT id FROM touched))::text AS id UNION SELECT id::text FROM noted`;

/** Draws, inside the transaction that changed a paper or a pair, what follows for everyone whose number it touches. */
@Injectable()
export class DocumentSettlement {
  constructor(
    private readonly persons: Persons,
    private readonly documents: TravelDocuments,
    private readonly transaction: PersonTransaction,
    @InjectVault() private readonly vault: Vault,
  ) {}

  settle(tx: Database, caller: Caller, personIds: string[]): Promise<void> {
    return seeingAllIn(tx, 'one number is compared across operations', () => this.settleAll(tx, caller, personIds));
  }

  private async settleAll(tx: Database, caller: Caller, personIds: string[]): Promise<void> {
    const papers = await this.papersAround(tx, await withFormerSelves(tx, personIds));
    const concerned = [...new Set([...personIds, ...papers.flatMap((p) => p.bearerIds)])].sort();
    const people = await this.bearers(tx, concerned);
    const holders = papers.map((p) => p.state.holderId);
    const follow = withoutCommand(caller);
    await this.transaction.withAlso(tx, [...new Set([...concerned, ...holders])], async () => {
      for (const { personId: id } of people) {
        const found = await this.papersOf(id, papers, people);
        await this.persons.changeIn(tx, 'settle-documents', followingFor(id), follow, (person) =>
          settleDocuments(person!, found),
        );
      }
    });
  }

  /** Two who record one number at the same moment must see each other, wherever they are. */
  async lockNumbersOf(tx: Database, numberKeys: readonly string[]): Promise<void> {
    if (numberKeys.length === 0) return;
    await shareUntilEnd(tx, 'documentNumbers', 'all');
    await lockUntilEnd(tx, 'documentNumber', ...numberKeys);
  }

  /** The same for the papers of a sheet, which are too many to lock one by one. */
  async lockNumbers(tx: Database): Promise<void> {
    await lockUntilEnd(tx, 'documentNumbers', 'all');
  }

  /**
   * The papers of these persons, those with the same numbers, and all other papers of whoever bears them. Numbers are also
   * looked up in the history, which the service can only add to: a column that was emptied past it hides no paper.
   * @throws RulesBroken where one of them is not what the service wrote
   */
  private async papersAround(tx: Database, personIds: string[]): Promise<PaperRow[]> {
    const found = await tx.$queryRawUnsafe<{ id: string }[]>(aroundSql, personIds);
    const examined = await this.documents.examine(
      found.map(({ id }) => id),
      tx,
    );
    const broken = [...examined.values()].flatMap((record) => record.broken);
    if (broken.length > 0) throw new RulesBroken(broken);
    const rows = await tx.$queryRawUnsafe<Pick<PaperRow, 'state' | 'sealed'>[]>(
      `SELECT state, sealed FROM travel_document WHERE id = ANY($1::uuid[]) ORDER BY id`,
      [...examined.keys()],
    );
    return rows.map(({ state, sealed }) => ({ state, sealed, bearerIds: state.bearerIds, numberKey: state.numberKey }));
  }

  private async bearers(tx: Database, ids: string[]): Promise<Bearer[]> {
    const rows = await tx.$queryRawUnsafe<{ id: string; into: string | null; open: string[] }[]>(
      `SELECT p.id, p.merged_into AS into, ARRAY(SELECT CASE WHEN d.person_a = p.id THEN d.person_b ELSE d.person_a END
         FROM duplicate_pair d WHERE d.status = 'OPEN' AND p.id IN (d.person_a, d.person_b)) AS open
       FROM person p WHERE p.id = ANY($1::uuid[]) ORDER BY p.id`,
      ids,
    );
    return rows.map(({ id, into, open }) => ({
      personId: id,
      mergedInto: into ?? undefined,
      suspectedSame: open,
    }));
  }

  private async papersOf(personId: string, papers: PaperRow[], people: Bearer[]): Promise<Papers> {
    const best = bestOf(papersThatCount(personId, papers, people).map(({ state, sealed }) => ({ ...state, sealed })));
    const text = best && (await this.vault.open<PaperText>(best.holderId, best.sealed));
    return {
      bearing: bearingOf(personId, papers, people),
      best: best && { documentId: best.documentId, kind: best.kind, validUntil: best.validUntil },
      bestText: text && { number: text.number, issuingState: text.issuingState },
    };
  }
}
