import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';

const leaves = (of: object, path = ''): string[] =>
  Object.entries(of).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? leaves(value as object, `${path}${name}.`) : [`${path}${name}`],
  );
const plural = /^(.*)_other$/;
const counted = leaves(en).flatMap((name) => plural.exec(name)?.[1] ?? []);

describe('a text with a number', () => {
  it('exists', () => expect(counted.length).toBeGreaterThan(10));
  it.each([
    ['en', en, ['one', 'other']],
    ['fr', fr, ['one', 'other']],
    ['ar', ar, ['zero', 'one', 'two', 'few', 'many', 'other']],
  ] as const)('has every form of its language: %s', (_, words, forms) => {
    const there = new Set(leaves(words));
    expect(counted.flatMap((name) => forms.map((f) => `${name}_${f}`)).filter((name) => !there.has(name))).toEqual([]);
  });
});
