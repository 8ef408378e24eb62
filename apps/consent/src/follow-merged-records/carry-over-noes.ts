import { serviceCaller } from '@homeward/access';
import type { MessageContext } from '@homeward/messaging';
import type { Consent } from '../model/consent';
import { recordId } from '../model/record-id';
import type { Consents } from '../storage/consents';
import type { Database } from '../storage/prisma';
import { carryOverNo } from './carry-over-no.decision';

/** Every no under one record is a no under the other as well, unless a yes was given there later. */
export async function carryOverNoes(
  consents: Consents,
  { tx, message }: MessageContext,
  fromId: string,
  toId: string,
): Promise<void> {
  const caller = serviceCaller('consent', message);
  const found = await (tx as Database).consent.findMany({ where: { personId: fromId }, orderBy: { purpose: 'asc' } });
  for (const { state } of found) {
    const from = state as unknown as Consent;
    await consents.changeIn(tx, 'withdraw', { id: recordId(toId, from.purpose) }, caller, (kept, now) =>
      carryOverNo(kept, { from, toId, by: caller.id, now }),
    );
  }
}
