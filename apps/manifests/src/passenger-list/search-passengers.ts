import { Injectable } from '@nestjs/common';
import { foundBy, plainCode } from '@homeward/kernel';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import type { Passenger } from '../model/passenger-list';
import { openNames } from '../storage/names';
import type { Database } from '../storage/prisma';

/** Fewer characters of a document number would be guessed one after the other. */
const leastOfANumber = 6;

const isOrBeginsWith = (number: string, typed: string): boolean =>
  number === typed || (typed.length >= leastOfANumber && number.startsWith(typed));

/**
 * Finds people of a list by a name or a number. Only who is shown document numbers finds somebody by one, and only by the
 * whole of it or its beginning: part of it, tried digit by digit, would tell the rest.
 */
@Injectable()
export class SearchPassengers {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  async among(people: Passenger[], q: string, withDocuments: boolean): Promise<Passenger[]> {
    const rows = await this.db.traveller.findMany({ where: { personId: { in: people.map((p) => p.personId) } } });
    const nameOf = await openNames(this.vault, rows);
    const documents = await this.vault.openMany<{ number?: string }>(
      rows.flatMap((r) =>
        withDocuments && r.sealedDocument ? [{ personId: r.personId, sealed: r.sealedDocument }] : [],
      ),
    );
    const cases = new Map(rows.map((r) => [r.personId, r.caseReference]));
    return people.filter(({ personId, code, seat }) => {
      const { familyName, givenNames, nativeName } = nameOf(personId);
      const document = plainCode(documents.get(personId)?.number ?? '');
      return (
        foundBy(q, [familyName, givenNames, nativeName], [code, seat, cases.get(personId)]) ||
        (document !== '' && isOrBeginsWith(document, plainCode(q)))
      );
    });
  }
}
