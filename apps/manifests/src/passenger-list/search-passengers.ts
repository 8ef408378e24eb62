import { Injectable } from '@nestjs/common';
import { foundBy } from '@homeward/kernel';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import type { Passenger } from '../model/passenger-list';
import { openNames } from '../storage/names';
import type { Database } from '../storage/prisma';

/** Finds people of a list by a name or a number. Numbers of documents are opened to compare them, and are not shown. */
@Injectable()
export class SearchPassengers {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  async among(people: Passenger[], q: string): Promise<Passenger[]> {
    const rows = await this.db.traveller.findMany({ where: { personId: { in: people.map((p) => p.personId) } } });
    const nameOf = await openNames(this.vault, rows);
    const documents = await this.vault.openMany<{ number?: string }>(
      rows.flatMap((r) => (r.sealedDocument ? [{ personId: r.personId, sealed: r.sealedDocument }] : [])),
    );
    const cases = new Map(rows.map((r) => [r.personId, r.caseReference]));
    return people.filter(({ personId, code, seat }) => {
      const { familyName, givenNames, nativeName } = nameOf(personId);
      const numbers = [code, seat, cases.get(personId), documents.get(personId)?.number];
      return foundBy(q, [familyName, givenNames, nativeName], numbers);
    });
  }
}
