import { createHash } from 'node:crypto';
import { classKey, type KeySource, type SealClass } from '@homeward/privacy';

const keysFor = (ids: string[], sealClass: SealClass): Promise<Map<string, Buffer>> =>
  Promise.resolve(
    new Map(ids.map((id) => [id, classKey(createHash('sha256').update(id).digest(), sealClass)] as const)),
  );

/** Keys derived from the id: the same in every process of a test. */
export const testKeys: KeySource = { keysFor, keysForOperations: keysFor };
