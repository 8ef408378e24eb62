import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';
import { terms } from './terms';

const textsOf = (of: object, path = ''): [name: string, text: string][] =>
  Object.entries(of).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[`${path}${name}`, value] as [string, string]]
      : textsOf(value as object, `${path}${name}.`),
  );
const english = textsOf(en);

describe.each([
  ['fr', fr],
  ['ar', ar],
] as const)('the words of the job in %s', (language, words) => {
  const said = new Map(textsOf(words));
  it.each(Object.entries(terms))('are the same everywhere: %s', (_, { en: term, [language]: own, except = {} }) => {
    const places = english.filter(([, text]) => term.test(text)).map(([name]) => name);
    expect(places.length).toBeGreaterThan(0);
    expect(
      places
        .filter((name) => !(name in except) && !own.test(said.get(name) ?? ''))
        .map((name) => `${name}: ${said.get(name)}`),
    ).toEqual([]);
  });
});

/** Who is spoken of may be a woman: a label names the deed, and a sentence speaks of "the person". */
const ofAMan = /^(يقول|يصعد|يخاف|يرغب|يريد|يطلب|يوافق|يعود|يحتاج|يسافر|يقرر)(\s|$|…)/;

describe('a label in Arabic', () => {
  it('does not speak of a man alone', () =>
    expect(
      textsOf(ar)
        .filter(([, text]) => ofAMan.test(text) && !text.includes('الشخص'))
        .map(([name]) => name),
    ).toEqual([]));
});

describe('a label in French', () => {
  it('does not speak of a man alone', () => {
    const ofAMan = /^(Prêt|Arrivé|Né|Inscrit|Apte|Monté|Examiné|Retenu|Bloqué)$/;
    expect(
      textsOf(fr)
        .filter(([, text]) => ofAMan.test(text))
        .map(([name, text]) => `${name}: ${text}`),
    ).toEqual([]);
  });
});
