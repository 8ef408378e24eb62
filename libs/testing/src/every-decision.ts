import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exportsOf, productFiles, specFiles } from './product-files';

interface Decision {
  name: string;
  /** Path from the root of the repository. */
  file: string;
}

/**
 * Where decisions are: the file that has the name of its slice, files that say so, and what is published. The console and
 * the journeys decide nothing.
 */
export const decides =
  /^apps[/\\](?!console|journeys)[^/\\]+[/\\]src[/\\](?:publishing[/\\]|([a-z-]+)[/\\]\1\.ts$|.*\.decision\.ts$)/;

/** Every function that a decision's file exports. */
export const everyDecision = (): Decision[] =>
  productFiles('src')
    .filter((file) => decides.test(file))
    .flatMap((file) =>
      Object.entries(exportsOf(file))
        .filter(([, value]) => typeof value === 'function')
        .map(([name]) => ({ name, file })),
    );

/** The words that specs say, with those of the examples that they share in `testing/`. */
export const wordsOfSpecs = (specs: string[]): ReadonlySet<string> =>
  new Set(specs.flatMap((file) => readFileSync(file, 'utf8').match(/[\w-]+/g) ?? []));

/** What the unit specs of an app import, by a file of that app. */
export function importsOfUnitSpecs(): (file: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (file) => {
    const home = file.split(path.sep).slice(0, 2).join(path.sep);
    const imported = known.get(home) ?? new Set(specFiles(home).filter(isUnit).flatMap(importsOf));
    known.set(home, imported);
    return imported;
  };
}

const isUnit = (spec: string): boolean => !/\.(int|journey|long-journey)\.spec\.ts$/.test(spec);

const importsOf = (spec: string): string[] =>
  [...readFileSync(spec, 'utf8').matchAll(/^import \{([^}]*)\}/gm)].flatMap(([, names]) => names!.match(/\w+/g) ?? []);
