import type { Rule } from '@homeward/kernel';
import { exportsOf, productFiles } from './product-files';

export interface FoundRule extends Pick<Rule<never>, 'name' | 'code' | 'says' | 'unblockedBy'> {
  /** Path from the root of the repository. */
  file: string;
}

/** Every rule of the product, as its file exports it: each is in a folder `rules` of an app or a library. */
export const everyRule = (): FoundRule[] => productFiles('src/rules').flatMap(rulesIn);

const rulesIn = (file: string): FoundRule[] =>
  Object.values(exportsOf(file)).flatMap((value) => {
    const found = typeof value === 'function' ? madeForAStep(value as (...about: string[]) => unknown) : value;
    return isRule(found)
      ? [{ name: found.name, code: found.code, says: found.says, unblockedBy: found.unblockedBy, file }]
      : [];
  });

/** A few rules are functions that make the rule for a step. */
const madeForAStep = (make: (...about: string[]) => unknown): unknown => {
  try {
    return make('step', 'role');
  } catch {
    return undefined; // some other export of a rule's file
  }
};

const isRule = (value: unknown): value is Rule<never> =>
  typeof value === 'object' && value !== null && 'unblockedBy' in value && 'says' in value;
