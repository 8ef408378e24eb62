import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { Vault } from '@homeward/privacy';
import { InjectVault } from '@homeward/runtime';
import { bestOf, type PaperText, type TravelDocument } from '../model/travel-document';
import { Persons } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { settleDocuments, type Papers } from './settle-documents';

interface PaperRow {
  id: string;
  holder_id: string;
  bearer_ids: string[];
  number_key: string | null;
  state: TravelDocument;
  sealed: string;
}
interface BearerRow {
  id: string;
  merged_into: string | null;
  open_pairs: string[];
}

/** Draws, inside the transaction that changed a paper or a pair, what follows for everyone whose number it touches. */
@Injectable()
export class DocumentSettlement {
  constructor(
    private readonly persons: Persons,
    private readonly transaction: PersonTransaction,
    @InjectVault() private readonly vault: Vault,
  ) {}

  async settle(tx: Database, caller: Caller, personIds: string[]): Promise<void> {
    const selves = await this.formerSelves(tx, personIds);
    const papers = await this.papersAround(tx, [...personIds, ...selves]);
    const concerned = [...new Set([...personIds, ...papers.flatMap((p) => p.bearer_ids)])].sort();
    const people = await this.bearers(tx, concerned);
    const holders = papers.map((p) => p.holder_id);
    const quiet: Caller = { ...caller, commandId: undefined, expectedVersion: undefined };
    await this.transaction.withAlso(tx, [...new Set([...concerned, ...holders])], async () => {
      for (const { id } of people) {
        const found = await this.papersOf(id, papers, people);
        const target = { id, personId: id, unconditional: true };
        await this.persons.updateIn(tx, target, quiet, (person) => settleDocuments(person!, found));
      }
    });
  }

  /** Records that were merged into these: their papers are papers of the one that stayed. */
  private async formerSelves(tx: Database, personIds: string[]): Promise<string[]> {
    const rows = await tx.person.findMany({ where: { mergedInto: { in: personIds } }, select: { id: true } });
    return rows.map((r) => r.id);
  }

  /** Two who record one number at the same moment must see each other. */
  async lockNumber(tx: Database, numberKey: string | undefined): Promise<void> {
    if (numberKey) await tx.$queryRawUnsafe('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))::text', numberKey);
  }

  /** The papers of these persons, those with the same numbers, and all other papers of whoever bears them. */
  private papersAround(tx: Database, personIds: string[]): Promise<PaperRow[]> {
    return tx.$queryRawUnsafe<PaperRow[]>(
      `WITH mine AS (SELECT number_key FROM travel_document WHERE bearer_ids && $1::uuid[] AND number_key IS NOT NULL),
            touched AS (SELECT DISTINCT unnest(bearer_ids) AS id FROM travel_document
                        WHERE number_key IN (SELECT number_key FROM mine))
       SELECT id, holder_id, bearer_ids, number_key, state, sealed FROM travel_document
       WHERE bearer_ids && ($1::uuid[] || ARRAY(SELECT id FROM touched)) ORDER BY id`,
      personIds,
    );
  }

  private bearers(tx: Database, ids: string[]): Promise<BearerRow[]> {
    return tx.$queryRawUnsafe<BearerRow[]>(
      `SELECT p.id, p.merged_into, ARRAY(SELECT CASE WHEN d.person_a = p.id THEN d.person_b ELSE d.person_a END
         FROM duplicate_pair d WHERE d.status = 'OPEN' AND p.id IN (d.person_a, d.person_b)) AS open_pairs
       FROM person p WHERE p.id = ANY($1::uuid[]) ORDER BY p.id`,
      ids,
    );
  }

  private async papersOf(personId: string, papers: PaperRow[], people: BearerRow[]): Promise<Papers> {
    const me = people.find((p) => p.id === personId)!;
    const gone = new Set(people.filter((p) => p.merged_into).map((p) => p.id));
    const selves = [personId, ...people.filter((p) => p.merged_into === personId).map((p) => p.id)];
    const mine = me.merged_into ? [] : papers.filter((p) => p.bearer_ids.some((id) => selves.includes(id)));
    const numbers = new Set(mine.flatMap((p) => p.number_key ?? []));
    const mates = new Set(mine.flatMap((p) => p.bearer_ids));
    const others = papers
      .filter((p) => p.number_key && numbers.has(p.number_key))
      .flatMap((p) => p.bearer_ids)
      .filter((id) => id !== personId && !gone.has(id))
      .map((id) => ({ personId: id, sharesPaper: mates.has(id) }));
    const best = bestOf(mine.map(({ state, holder_id, sealed }) => ({ ...state, holder_id, sealed })));
    const text = best && (await this.vault.open<PaperText>(best.holder_id, best.sealed));
    return {
      bearing: { person: { personId, suspectedSame: me.open_pairs }, others },
      ...(best && { best: { documentId: best.documentId, kind: best.kind, validUntil: best.validUntil } }),
      ...(text && { bestText: { number: text.number, issuingState: text.issuingState } }),
    };
  }
}
