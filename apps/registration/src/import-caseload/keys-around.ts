import { Injectable } from '@nestjs/common';
import type { Vault } from '@homeward/privacy';
import { InjectVault } from '@homeward/runtime';
import type { Identity } from '../model/identity';
import type { PaperText } from '../model/travel-document';
import { plainNumber } from '../model/office-number';
import type { PersonKey } from '../reading';
import { alikeNumber } from '../reading/text/alike-number';
import { tellingNumber } from '../reading/text/document-number';
import { IdsAround } from '../storage/ids-around';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { duplicateKeyOf } from '../model/known-person-key';

interface Known {
  id: string;
  sealed: string;
  case_id: string;
  family_id: string;
  office_number: string | null;
  relation: PersonKey['relation'];
  sister_cases: string[];
}

interface Paper {
  holder_id: string;
  bearer_ids: string[];
  sealed: string;
}

interface PeopleAround {
  keys: PersonKey[];
  /** By person. */
  familyOf: Map<string, string>;
  /** By person. */
  caseOf: Map<string, string>;
  /** How many heads each case has. */
  headsOf: Map<string, number>;
}

const knownSql = `
  SELECT p.id, p.sealed, p.case_id, p.family_id, c.office_number, p.state->>'relation' AS relation,
         ARRAY(SELECT coalesce(o.office_number, 'CASE' || o.id) FROM case_file o
               WHERE o.family_id = p.family_id AND o.id <> p.case_id) AS sister_cases
  FROM person p JOIN case_file c ON c.id = p.case_id
  WHERE p.id = ANY($1::uuid[])`;
const papersSql = `
  SELECT holder_id, bearer_ids, sealed FROM travel_document
  WHERE id IN (SELECT papers_of($1::uuid[])) AND number_key IS NOT NULL ORDER BY id DESC`;

/** The people already there with whom a sheet is compared. */
@Injectable()
export class KeysAround {
  constructor(
    @InjectVault() private readonly vault: Vault,
    private readonly ids: IdsAround,
    private readonly transaction: PersonTransaction,
  ) {}

  /** People registered in the operation with whom these rows have to be compared, and their families. Ref: their id. */
  async ofPeople(tx: Database, operationId: string, rows: readonly PersonKey[]): Promise<PeopleAround> {
    const keys: PersonKey[] = [];
    const familyOf = new Map<string, string>();
    const caseOf = new Map<string, string>();
    const headsOf = new Map<string, number>();
    const around = await this.ids.of(tx, operationId, rows);
    for (let i = 0; i < around.length; i += 1_000) {
      const ids = around.slice(i, i + 1_000);
      const page = await tx.$queryRawUnsafe<Known[]>(knownSql, ids);
      const papers = await tx.$queryRawUnsafe<Paper[]>(papersSql, ids);
      await this.transaction.withAlso(tx, [...new Set([...ids, ...papers.map((p) => p.holder_id)])], async () => {
        for (const key of await this.keysOfPage(page, await this.numbersOf(papers))) keys.push(key);
      });
      for (const p of page) {
        familyOf.set(p.id, p.family_id);
        caseOf.set(p.id, p.case_id);
      }
      for (const p of page.filter((one) => one.relation === 'HEAD'))
        headsOf.set(p.case_id, (headsOf.get(p.case_id) ?? 0) + 1);
    }
    return { keys, familyOf, caseOf, headsOf };
  }

  /** The number of the oldest paper of each person. */
  private async numbersOf(papers: Paper[]): Promise<Map<string, PaperText>> {
    const numbers = new Map<string, PaperText>();
    for (const { holder_id, bearer_ids, sealed } of papers) {
      const text = await this.vault.open<PaperText>(holder_id, sealed);
      for (const id of bearer_ids) numbers.set(id, text);
    }
    return numbers;
  }

  private async keysOfPage(page: Known[], numbers: Map<string, PaperText>): Promise<PersonKey[]> {
    const opened = await this.vault.openMany<Identity>(page.map((p) => ({ personId: p.id, sealed: p.sealed })));
    return page.flatMap((p) => {
      const identity = opened.get(p.id);
      if (!identity) return [];
      const label = plainNumber(p.office_number ?? undefined) ?? `CASE${p.case_id}`;
      const known = { sheet: '', case: label, linkedCases: p.sister_cases, relation: p.relation };
      const { number, issuingState } = numbers.get(p.id) ?? { number: '' };
      const alike = alikeNumber(number, issuingState);
      const key = duplicateKeyOf(p.id, p.family_id, identity, tellingNumber(number, issuingState), alike);
      return [{ ...key, ...known }];
    });
  }
}
