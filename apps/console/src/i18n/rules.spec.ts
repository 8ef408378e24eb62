import { everyRule } from '@homeward/testing';
import { rulesInArabic } from './ar/rules';
import { rulesInFrench } from './fr/rules';

const rules = everyRule();
const placeholders = (sentence: string): string[] => (sentence.match(/\{\{\w+\}\}/g) ?? []).sort();

/** The services have the English sentences; every other language of the console has one for each rule. */
describe.each([
  ['French', rulesInFrench],
  ['Arabic', rulesInArabic],
])('the rules in %s', (_, said) => {
  it('all have a sentence', () => expect(rules.map((r) => r.name).filter((name) => !(name in said))).toEqual([]));
  it('belong to rules that exist', () => {
    const names = new Set(rules.map((r) => r.name));
    expect(Object.keys(said).filter((name) => !names.has(name))).toEqual([]);
  });
  it('have the parameters of the English sentence', () =>
    expect(rules.filter((r) => String(placeholders(said[r.name] ?? '')) !== String(placeholders(r.says)))).toEqual([]));
});
