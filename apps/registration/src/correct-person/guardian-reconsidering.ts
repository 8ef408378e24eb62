import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import type { Vault } from '@homeward/privacy';
import { InjectVault } from '@homeward/runtime';
import type { Identity } from '../model/identity';
import type { Person } from '../model/person';
import { PersonTransaction } from '../storage/person-transaction';
import { Persons, followingFor } from '../storage/persons';
import type { Database } from '../storage/prisma';
import { reconsiderGuardian } from './reconsider-guardian.decision';

const wardsOf = (personId: string) => ({ path: ['guardians'], array_contains: [{ guardianId: personId }] });

/** After a correction: whether those who answer for a child by registration alone still do. */
@Injectable()
export class GuardianReconsidering {
  constructor(
    private readonly persons: Persons,
    private readonly transaction: PersonTransaction,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** @returns who else was looked at */
  async afterCorrection(tx: Database, caller: Caller, corrected: Person): Promise<string[]> {
    const mine = (corrected.guardians ?? []).map((g) => g.guardianId);
    const rows = await tx.person.findMany({
      where: { caseId: corrected.caseId, OR: [{ id: { in: mine } }, { state: wardsOf(corrected.personId) }] },
      orderBy: { id: 'asc' },
    });
    if (rows.length === 0) return [];
    const follow = withoutCommand(caller);
    const ids = rows.map((r) => r.id);
    await this.transaction.withAlso(tx, ids, async () => {
      const opened = await this.vault.openMany<Identity>(rows.map((r) => ({ personId: r.id, sealed: r.sealed })));
      for (const row of rows) {
        const other = { ...(row.state as unknown as Person), personal: opened.get(row.id) };
        const [child, adult] = mine.includes(row.id) ? [corrected, other] : [other, corrected];
        await this.persons.changeIn(tx, 'find-guardian', followingFor(child.personId), follow, (stored) =>
          reconsiderGuardian({ ...stored!, personal: child.personal }, adult),
        );
      }
    });
    return ids;
  }
}
