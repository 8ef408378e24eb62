import { createHash } from 'node:crypto';
import type { ConsentPurpose } from '@homeward/contracts';

/** One record per person and purpose, with an id derived from both: recording a "no" needs no look-up. */
export function recordId(personId: string, purpose: ConsentPurpose): string {
  const hex = createHash('sha256').update(`${personId}|${purpose}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
