import { languageName } from './language-name';

describe('a language', () => {
  it.each([
    ['en', 'amh', 'Amharic'],
    ['fr', 'tir', 'tigrigna'],
    ['ar', 'ara', 'العربية'],
  ])('is named in %s', (reader, code, name) => expect(languageName(reader, code)).toBe(name));
  it.each(['zzz', '?', ''])('that nobody knows stays %s', (code) => expect(languageName('en', code)).toBe(code));
});
