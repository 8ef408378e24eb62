import { unkeepable } from './unkeepable';

describe('what no database can store', () => {
  it.each([
    ['a NUL', { explanation: 'a\0b' }, 'explanation: text'],
    ['half a surrogate pair', { names: { family: '\ud800' } }, 'names.family: text'],
    ['one in a list', { languages: ['amh', '\0'] }, 'languages.1: text'],
    ['the name of a field', { a: { 'b\0': 1 } }, 'a: text'],
    ['the whole', '\0', 'body: text'],
    ['a number that is too large', { rows: [{ record: 2_147_483_648 }] }, 'rows.0.record: number'],
    ['a number without an end', { count: -Infinity }, 'count: number'],
  ])('is found: %s', (_what, request, path) => expect(unkeepable(request, '')).toBe(path));

  it('is not found in what only looks like it', () => {
    const fine = { emoji: '😀', arabic: 'مرحبا', nothing: null, n: 2_147_483_647, file: Buffer.from('\0') };
    expect(unkeepable(fine, '')).toBeUndefined();
  });

  it('is named briefly, however often it occurs and however long and deep its path is', () => {
    const hostile = { ['x'.repeat(60_000)]: Array.from({ length: 3_000 }, () => '\0') };
    const deep = Array.from({ length: 10_000 }).reduce<object>((below) => ({ name: below }), { a: '\0' });
    for (const request of [hostile, deep]) expect(unkeepable(request, '')!.length).toBeLessThan(500);
  });
});
