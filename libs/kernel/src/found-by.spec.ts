import { foundBy } from './found-by';

const names = ['Tesfaye-Bekele', 'Mariam Hanna', 'مَرْيَم'];
const codes = ['ABCD-2FGH-JKMN', '12A', undefined, 'TR-1001', null];
const finds = (typed: string): boolean => foundBy(typed, names, codes);

describe('somebody is found', () => {
  it.each(['tesfaye', 'HANNA mariam', 'مريم', '', ' '])('by a name: %s', (typed) => expect(finds(typed)).toBe(true));
  it.each(['abcd2fgh', 'ABCD\u20112FGH', 'abcd ٢fgh jkmn', '۱۲a', '12-a', 'tr ١٠٠١', 'TR\u20131001', '1001'])(
    'by a number: %s',
    (typed) => expect(finds(typed)).toBe(true),
  );
  it.each(['Tesfaye 12A', 'hannah', '1002', '12B'])('not by %s', (typed) => expect(finds(typed)).toBe(false));
});
