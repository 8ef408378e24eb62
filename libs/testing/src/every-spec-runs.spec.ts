import path from 'node:path';
import { everyHome, specFiles } from './product-files';

interface Project {
  displayName: string;
  testPathIgnorePatterns?: string[];
}

// eslint-disable-next-line @typescript-eslint/no-require-imports, @nx/enforce-module-boundaries -- jest reads it the same way
const { projects } = require('../../../jest.config.cjs') as { projects: Project[] };
const unit = projects.find((p) => p.displayName === 'unit')!.testPathIgnorePatterns!.map((p) => new RegExp(p));

/** Specs that need a database, or the platform, say so before `.spec.ts`. */
const needsMore = /\.(int|journey|long-journey)\.spec\.ts$/;
const specs = everyHome()
  .flatMap(specFiles)
  .filter((file) => file.endsWith('.spec.ts'));

describe('every spec', () => {
  it('is found', () => expect(specs.map((file) => path.basename(file))).toContain('every-spec-runs.spec.ts'));
  it('runs with the unit specs unless its name says that it needs more', () =>
    expect(specs.filter((file) => needsMore.test(file) !== unit.some((ignored) => ignored.test(file)))).toEqual([]));
});
