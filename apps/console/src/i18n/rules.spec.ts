import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { rulesInArabic } from './ar/rules';
import { rulesInFrench } from './fr/rules';

const apps = path.resolve(__dirname, '../../..');

/** Every sentence that a service may say of a rule. */
const sentences = readdirSync(apps, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts') && !/console|journeys|generated|\.spec\.|node_modules|dist/.test(f))
  .map((f) => readFileSync(path.join(apps, f), 'utf8'))
  .flatMap((text) => [...text.matchAll(/says:\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)")/g)])
  .map(([, single, double]) => (single ?? double ?? '').replaceAll("\\'", "'"));

describe('a sentence of a rule', () => {
  it('is found where the rules are', () => expect(sentences.length).toBeGreaterThan(80));

  it.each([
    ['French', rulesInFrench],
    ['Arabic', rulesInArabic],
  ])('is said in %s too', (_, said) => {
    expect(sentences.filter((s) => !(s in said))).toEqual([]);
  });
});
