import { Injectable } from '@nestjs/common';
import type { Broken } from '@homeward/persistence';
import { InjectDatabase, KeepsProofs } from '@homeward/runtime';
import type { Consent } from '../model/consent';
import type { Database } from '../storage/prisma';
import { isYes, receiptOf } from './receipt';
import { ReceiptSigner } from './receipt-signer';

const pageSize = 500;

/**
 * Checks that every yes has a receipt which the published key verifies. Receipts are not stored: each is made of the record
 * whenever it is asked for.
 */
@Injectable()
export class ReceiptProofs extends KeepsProofs {
  readonly called = 'receipts of consent';

  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly signer: ReceiptSigner,
  ) {
    super();
  }

  async verify(found: (broken: Broken) => void): Promise<number> {
    let count = 0;
    let after: string | undefined;
    for (;;) {
      const page = await this.db.consent.findMany({
        where: after === undefined ? {} : { id: { gt: after } },
        orderBy: { id: 'asc' },
        take: pageSize,
      });
      for (const { id, version, state } of page) {
        after = id;
        const consent = state as unknown as Consent | null;
        if (typeof consent !== 'object' || !consent || !isYes(consent)) continue;
        count++;
        if (!(await this.verifies(consent)))
          found({ table: 'receipt', id, version, what: 'its receipt does not verify' });
      }
      if (page.length < pageSize) return count;
    }
  }

  private async verifies(consent: Parameters<typeof receiptOf>[0]): Promise<boolean> {
    try {
      const receipt = receiptOf(consent);
      return (await this.signer.verify(await this.signer.sign(receipt))) === JSON.stringify(receipt);
    } catch {
      return false; // a time that is none, say
    }
  }
}
