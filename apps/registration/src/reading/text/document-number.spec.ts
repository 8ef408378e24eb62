import fc from 'fast-check';
import { plainDocumentNumber, tellingNumber } from './document-number';
import { checkDigitOf } from './zone-check-digit';

const key = (typed: string, state?: string): string => plainDocumentNumber(typed, state);

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
    ['in Burmese digits', 'EP၁၂၃၄၅၆၇'],
    ['in mathematical digits', 'EP𝟏𝟐𝟑𝟜𝟝𝟨𝟩'],
    ['in Ethiopic figures, one by one', 'EP፩፪፫፬፭፮፯'],
    ['as an Ethiopic numeral', 'EP፻፳፫፼፵፭፻፷፯'],
    ['in pairs of Ethiopic figures', 'EP ፲፪ ፴፬ ፶፮ ፯'],
    ['with accents and invisible marks', 'É\u200bP1234\u202e567'],
    ['with I for one', 'EPI234567'],
    ['after No', 'No EP1234567'],
    ['after No and a full stop', 'No.EP1234567'],
    ['after N°', 'N°EP1234567'],
    ['after Nº', 'nº EP1234567'],
    ['after №', '№EP1234567'],
    ['after Nr', 'Nr. EP1234567'],
    ['after a mark', '#EP1234567'],
    ['after Passport', 'Passport EP1234567'],
    ['after Passport, with no gap', 'PassportEP1234567'],
    ['after Passport No', 'PASSPORT NO: EP1234567'],
    ['after No of passport', 'No. of passport EP1234567'],
    ['after numéro du passeport', 'Numéro du passeport : EP1234567'],
    ['after паспорт', 'Паспорт № ЕР1234567'],
    ['after Arabic words', 'رقم الجواز: EP١٢٣٤٥٦٧'],
    ['after an Amharic word', 'ፓስፖርት ቁጥር EP1234567'],
    ['after the code of the state', 'ETH EP1234567'],
    ['after the code of the state and a dash', 'ETH-EP1234567'],
    ['after the letters for a passport', 'PP EP1234567'],
    ['after a label and the code of the state', 'Passport No. ETHEP1234567'],
    ['with its check digit', 'EP1234567' + checkDigitOf('EP1234567')],
    ['with its check digit and a filler', 'EP1234567<' + checkDigitOf('EP1234567')],
  ])('is one however it is typed: %s', (_, typed) => expect(key(typed)).toBe(key('EP1234567')));

  it('is one with the code of the state that its paper names, in two letters or before figures alone', () => {
    expect(key('ET EP1234567', 'ETH')).toBe(key('EP1234567', 'ETH'));
    expect(key('ETH 1234567', 'ETH')).toBe(key('1234567', 'ETH'));
    expect(key('D<<C01X00T47', 'D')).toBe(key('C01X00T47', 'DEU'));
  });

  it('keeps letters that may be its own', () => {
    expect(key('ETH EP1234567', 'KEN')).not.toBe(key('EP1234567', 'KEN'));
    expect(key('ET1234567', 'ETH')).not.toBe(key('1234567', 'ETH'));
    expect(key('ETH1234567')).not.toBe(key('1234567'));
    expect(key('NO1234567')).not.toBe(key('1234567'));
    expect(key('N01234567')).toBe(key('N0 12 34 567'));
    expect(key('EP12345678')).not.toBe(key('EP1234567'));
  });

  it('is another where a letter or digit is another', () => {
    expect(key('EP1234568')).not.toBe(key('EP1234567'));
    expect(key('EO1234567')).toBe(key('E01234567'));
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
    'NONE',
    'nil',
    'Passport No:',
    'رقم الجواز',
  ])('is none where nothing tells it: "%s"', (typed) => expect(tellingNumber(typed)).toBeUndefined());
  it('is any other', () =>
    expect(['L12', 'A1234', 'EP7777778'].map((n) => tellingNumber(n))).toEqual(['L12', 'A1234', 'EP7777778']));
  it('is not refused where its last figure happens to be right', () =>
    expect(tellingNumber('AB000003')).toBe('AB000003'));
});

const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0x1040, 0xff10, 0x1d7ce];
const ethiopic = (figures: string): string => figures.replace(/[1-9]/g, (f) => String.fromCharCode(0x1368 + Number(f)));
const inDigitsFrom = (zero: number, text: string): string =>
  text.replace(/[0-9]/g, (f) => String.fromCodePoint(zero + Number(f)));
const labels = [
  '',
  'No ',
  'No.',
  'N° ',
  'nº',
  'Nr: ',
  '№',
  'Passport ',
  'Passport No: ',
  'PASSEPORT N° ',
  'رقم ',
  'جواز السفر: ',
  'ቁጥር ',
];
const disguise = fc.record({
  label: fc.constantFrom(...labels),
  state: fc.constantFrom('', 'ETH ', 'ETH-', 'ETH'),
  check: fc.boolean(),
  zero: fc.constantFrom(...zeros, undefined),
  small: fc.boolean(),
  letters: fc.constantFrom<[string, string]>(['E', 'Е'], ['E', 'Ε'], ['P', 'Р'], ['O', '0'], ['A', 'А']),
  gaps: fc.array(fc.constantFrom('', '', ' ', '-', '.', '\u200b', '<'), { minLength: 16, maxLength: 16 }),
});
type Disguise = typeof disguise extends fc.Arbitrary<infer T> ? T : never;

function disguised(number: string, { label, state, check, zero, small, letters, gaps }: Disguise): string {
  const whole = check ? number + checkDigitOf(number) : number;
  const spelt = small ? whole.toLowerCase() : whole.replaceAll(letters[0], letters[1]);
  const figures = zero === undefined ? ethiopic(spelt) : inDigitsFrom(zero, spelt);
  return label + state + [...figures].map((sign, at) => sign + (gaps[at] ?? '')).join('');
}
/** With a series, as a state prints them; N0, NO and the like are read as labels where a gap follows. */
const aNumber = fc.stringMatching(/^[A-FHJ-MPQ][A-FHJ-MPQ]?[1-9][0-9]{5}[1-9]$/);

describe('one number', () => {
  it('is one in any disguise', () =>
    fc.assert(
      fc.property(aNumber, disguise, (number, how) => {
        fc.pre(how.state === '' || number.length >= 8);
        expect(tellingNumber(disguised(number, how), 'ETH')).toBe(tellingNumber(number, 'ETH'));
      }),
      { numRuns: 3_000 },
    ));
  it('is never another in which one figure is another', () =>
    fc.assert(
      fc.property(
        aNumber,
        disguise,
        disguise,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (number, how, also, at, by) => {
          const first = number.search(/\d/);
          const place = first + (at % (number.length - first));
          const other = number.slice(0, place) + String((Number(number[place]) + by) % 10) + number.slice(place + 1);
          expect(tellingNumber(disguised(other, also), 'ETH')).not.toBe(tellingNumber(disguised(number, how), 'ETH'));
        },
      ),
      { numRuns: 3_000 },
    ));
});
