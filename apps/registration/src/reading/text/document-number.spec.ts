import { plainDocumentNumber, tellingNumber } from './document-number';

describe('a document number', () => {
  it.each([
    ['as it is printed', 'EP1234567'],
    ['in small letters, with gaps and marks', ' ep 123-45.67 '],
    ['in Cyrillic letters', 'ЕР1234567'],
    ['in small Cyrillic letters', 'ер1234567'],
    ['in Greek letters', 'ΕΡ1234567'],
    ['in full width', 'ＥＰ１２３４５６７'],
    ['in Arabic digits', 'EP١٢٣٤٥٦٧'],
    ['in Bengali digits', 'EP১২৩৪৫৬৭'],
    ['in mathematical digits', 'EP𝟏𝟐𝟑𝟜𝟝𝟨𝟩'],
    ['with accents and invisible marks', 'É\u200bP1234\u202e567'],
    ['with I for one', 'EPI234567'],
  ])('is one however it is typed: %s', (_, typed) => expect(plainDocumentNumber(typed)).toBe('EP1234567'));

  it('is another where a letter or digit is another', () => {
    expect(plainDocumentNumber('EP1234568')).not.toBe(plainDocumentNumber('EP1234567'));
    expect(plainDocumentNumber('EO1234567')).toBe(plainDocumentNumber('E01234567'));
  });

  it.each([
    '',
    ' ',
    '-',
    '—',
    '...',
    '\u200b\u200b\u200b\u200b',
    '0',
    '000000',
    'A0000',
    'OOOO',
    'XXXX',
    '7777',
    'ABCD',
    'E1',
  ])('is none where nothing tells it: "%s"', (typed) => expect(tellingNumber(typed)).toBeUndefined());
  it('is any other', () =>
    expect(['L12', 'A1234', 'EP7777777'].map(tellingNumber)).toEqual(['L12', 'A1234', 'EP7777777']));
});
