import type { ConsentPurpose } from '@homeward/contracts';
import { derivedId } from '@homeward/kernel';

/** One record per person and purpose, with an id derived from both: recording a "no" needs no look-up. */
export const recordId = (personId: string, purpose: ConsentPurpose): string => derivedId(personId, purpose);
