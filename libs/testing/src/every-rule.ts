import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '@homeward/kernel';

export interface FoundRule extends Pick<Rule<never>, 'name' | 'code' | 'says' | 'unblockedBy'> {
  /** Path from the root of the repository. */
  file: string;
}

const root = path.resolve(__dirname, '../../..');

/** Every rule of the product, as its file exports it: each is in a folder `rules` of an app or a library. */
export function everyRule(): FoundRule[] {
  const homes = ['apps', 'libs'].flatMap((top) =>
    readdirSync(path.join(root, top)).map((name) => path.join(top, name, 'src/rules')),
  );
  return homes
    .filter((home) => existsSync(path.join(root, home)))
    .flatMap((home) =>
      readdirSync(path.join(root, home), { recursive: true, encoding: 'utf8' }).map((file) => path.join(home, file)),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap(rulesIn);
}

function rulesIn(file: string): FoundRule[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- specs name their cases before anything is awaited
  const exported = require(path.join(root, file)) as Record<string, unknown>;
  return Object.values(exported).flatMap((value) => {
    const found = typeof value === 'function' ? madeForAStep(value as (...about: string[]) => unknown) : value;
    return isRule(found)
      ? [{ name: found.name, code: found.code, says: found.says, unblockedBy: found.unblockedBy, file }]
      : [];
  });
}

/** A few rules are functions that make the rule for a step. */
const madeForAStep = (make: (...about: string[]) => unknown): unknown => {
  try {
    return make('step', 'role');
  } catch {
    return undefined; // some other export of a rule's file
  }
};

const isRule = (value: unknown): value is Rule<never> =>
  typeof value === 'object' && value !== null && 'holds' in value && 'says' in value;
