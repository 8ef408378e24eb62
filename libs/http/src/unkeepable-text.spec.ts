import { unkeepableText } from './unkeepable-text';

describe('text that no database can store', () => {
  it.each([
    ['a NUL', { explanation: 'a\0b' }, 'explanation'],
    ['half a surrogate pair', { names: { family: '\ud800' } }, 'names.family'],
    ['one in a list', { languages: ['amh', '\0'] }, 'languages.1'],
    ['the name of a field', { a: { 'b\0': 1 } }, 'a'],
    ['the whole', '\0', 'body'],
  ])('is found: %s', (_what, request, path) => expect(unkeepableText(request, '')).toBe(path));

  it('is not found in text that only looks like it', () => {
    const fine = { emoji: '😀', arabic: 'مرحبا', nothing: null, n: 1, file: Buffer.from('\0') };
    expect(unkeepableText(fine, '')).toBeUndefined();
  });

  it('is named briefly, however often it occurs and however long and deep its path is', () => {
    const hostile = { ['x'.repeat(60_000)]: Array.from({ length: 3_000 }, () => '\0') };
    const deep = Array.from({ length: 10_000 }).reduce<object>((below) => ({ name: below }), { a: '\0' });
    for (const request of [hostile, deep]) expect(unkeepableText(request, '')!.length).toBeLessThan(500);
  });
});
