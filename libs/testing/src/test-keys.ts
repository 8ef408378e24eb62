import { createHash } from 'node:crypto';
import { classKey, type KeySource, type SealClass } from '@homeward/privacy';

/** Person keys that follow from the id: the same in every process of a test. */
export const testKeys: KeySource = {
  keysFor: (personIds: string[], sealClass: SealClass) =>
    Promise.resolve(
      new Map(personIds.map((id) => [id, classKey(createHash('sha256').update(id).digest(), sealClass)] as const)),
    ),
};
