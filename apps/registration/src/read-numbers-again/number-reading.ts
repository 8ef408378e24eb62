import { Injectable } from '@nestjs/common';
import { serviceOfItself, type Caller } from '@homeward/access';
import { newId, type Decision } from '@homeward/kernel';
import { PersonHasNoKey } from '@homeward/privacy';
import { InjectDatabase } from '@homeward/runtime';
import { numberForm, type DocumentEvent, type TravelDocument } from '../model/travel-document';
import { DocumentConsequences } from '../record-document/document-consequences';
import { Fingerprints } from '../storage/fingerprints';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { TravelDocuments } from '../storage/travel-documents';
import { readNumberAgain } from './read-number-again.decision';

interface Paper {
  id: string;
  holder: string;
}

const oldFormSql = `
  SELECT id, holder_id AS holder FROM travel_document
  WHERE number_form < $1 AND id > $2::uuid ORDER BY id LIMIT 100`;

/**
 * Brings the numbers of papers that were recorded before into the form in which numbers are compared now, so that old
 * papers and new ones meet; and draws what follows where two do. Ended at any moment, it goes on at the next start.
 */
@Injectable()
export class NumberReading {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly documents: TravelDocuments,
    private readonly fingerprints: Fingerprints,
    private readonly transaction: PersonTransaction,
    private readonly consequences: DocumentConsequences,
  ) {}

  /** @returns how many papers were brought into the present form */
  async run(): Promise<number> {
    const caller = serviceOfItself('registration', newId());
    let [read, last] = [0, '00000000-0000-0000-0000-000000000000'];
    for (;;) {
      const page = await this.db.$queryRawUnsafe<Paper[]>(oldFormSql, numberForm, last);
      if (page.length === 0) return read;
      last = page.at(-1)!.id;
      for (const paper of page) if (await this.readOne(paper, caller)) read++;
    }
  }

  /** @returns false where the holder was erased: nobody can read that number any more */
  private async readOne({ id, holder }: Paper, caller: Caller): Promise<boolean> {
    const work = async (tx: Database): Promise<boolean> => {
      const target = { id, personId: holder, unconditional: true };
      const { state, events } = await this.documents.changeIn(tx, 'read-number-again', target, caller, (paper) =>
        this.readAgain(paper!),
      );
      if (events.length > 0) await this.consequences.ofNumber(tx, caller, state);
      return events.length > 0;
    };
    return this.transaction.run({ personIds: [holder] }, work).catch((error: unknown) => {
      if (error instanceof PersonHasNoKey) return false;
      throw error;
    });
  }

  private readAgain(paper: TravelDocument): Decision<DocumentEvent> {
    const { number, issuingState } = paper.personal!;
    const key = this.fingerprints.ofDocument(number, issuingState);
    return readNumberAgain(paper, key, this.fingerprints.ofAlike(number, issuingState));
  }
}
