import type { Lifecycle } from '@homeward/kernel';
import { exportsOf, productFiles } from './product-files';

export interface FoundLifecycle {
  /** The name of its export. */
  name: string;
  /** Path from the root of the repository. */
  file: string;
  /** Every step that some state allows, or that is a fact from elsewhere. */
  steps: string[];
}

/** Every lifecycle of the product: exports of a `model` that end in `Lifecycle`. */
export const everyLifecycle = (): FoundLifecycle[] =>
  productFiles('src/model').flatMap((file) =>
    Object.entries(exportsOf(file))
      .filter(([name]) => name.endsWith('Lifecycle'))
      .map(([name, value]) => ({ name, file, steps: stepsOf(value as Lifecycle<never, string, string>) })),
  );

const stepsOf = ({ table, facts = [] }: Lifecycle<never, string, string>): string[] => [
  ...new Set([...Object.values(table).flat(), ...facts]),
];
