import path from 'node:path';
import { everyRule } from './every-rule';

const rules = everyRule();

describe('the rules of the product', () => {
  it('are found', () => expect(rules.length).toBeGreaterThan(90));
  it('are named after their files', () =>
    expect(rules.filter((r) => r.name !== path.basename(r.file, '.ts'))).toEqual([]));
  it('have names that no other rule has', () => {
    const names = rules.map((r) => r.name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
