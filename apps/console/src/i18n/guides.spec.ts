import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { en } from './en';

const folder = path.resolve(__dirname, '../../../../docs/guide');
const guides = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'wording.md');
const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8').replaceAll(/\s*\n\s*/g, ' ');
const textsOf = (of: object): string[] =>
  Object.values(of).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value as object)));
const known = new Set(textsOf(en));

/** A guide that names a button which is not there is worse than none. */
describe('the guides', () => {
  it('are one for each role', () => expect(guides.length).toBeGreaterThan(10));
  it.each(guides)('name buttons and headings as the console does: %s', (file) => {
    const named = [...textOf(file).matchAll(/\*\*(.+?)\*\*/g)].map(([, words]) => words!);
    expect(named.filter((words) => !known.has(words))).toEqual([]);
  });
  it.each([...guides, '../../README.md'])('show pictures that exist and are small: %s', (file) => {
    const pictures = [...textOf(file).matchAll(/!\[.+?\]\((.+?)\)/g)].map(([, link]) =>
      path.resolve(folder, path.dirname(file), link!),
    );
    expect(pictures.filter((picture) => !existsSync(picture) || statSync(picture).size >= 100_000)).toEqual([]);
  });
  it('have no picture that no page shows', () => {
    const shown = [...guides, '../../README.md'].map(textOf).join();
    expect(readdirSync(path.join(folder, 'pictures')).filter((picture) => !shown.includes(picture))).toEqual([]);
  });
});
