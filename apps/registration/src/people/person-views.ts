import { Injectable } from '@nestjs/common';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import type { Prisma } from '../generated/prisma/client';
import type { Identity } from '../model/identity';
import type { Person } from '../model/person';
import type { Database } from '../storage/prisma';
import { PersonView, personView } from './person.view';

/** Reads persons by what can be asked without reading them, and opens a page of them with one question for keys. */
@Injectable()
export class PersonViews {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  async find(where: Prisma.PersonWhereInput, take: number): Promise<PersonView[]> {
    const rows = await this.db.person.findMany({ where, orderBy: { id: 'asc' }, take });
    const opened = await this.vault.openMany<Identity>(rows.map(({ id, sealed }) => ({ personId: id, sealed })));
    return rows.map(({ id, version, state }) =>
      personView({ id, version, state: state as unknown as Person }, opened.get(id)),
    );
  }
}
