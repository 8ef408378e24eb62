import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { aFlight } from '../testing/a-ready-person';
import { aFrozenList, aPassenger } from '../testing/lists';
import { passengerWith } from './passenger-list';
import { readCode, wristbandCode } from './wristband';

const mac = (text: string): bigint => createHash('sha256').update(text).digest().readBigUInt64BE();
const flight = aFlight();
const personId = '01930000-0000-7000-8000-00000000abcd';

/** The zeros of Arabic, Persian, Devanagari, Bengali, NKo and Adlam digits, and of wide ones. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0x7c0, 0x1e950, 0xff10];
const dashes = [
  '-',
  '.',
  '·',
  '‐',
  '‑',
  '–',
  '—',
  '−',
  '－',
  '﹣',
  ' ',
  '\u00a0',
  '\u3000',
  '\u200f',
  '\u202b',
  '\u00ad',
  '',
];
const around = ['', ' ', '\u200e', '\u2067', '\ufeff', '\t'];

const wide = (letter: string): string => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0);
/** One character of a code, as another keyboard or scanner writes it. */
const written = (c: string): fc.Arbitrary<string> => {
  if (c === '-') return fc.constantFrom(...dashes);
  if (/\d/.test(c)) return fc.constantFrom(...zeros).map((zero) => String.fromCodePoint(zero + Number(c)));
  return fc.constantFrom(c.toUpperCase(), c.toLowerCase(), wide(c.toUpperCase()), wide(c.toLowerCase()));
};
const anyWriting = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...around), ...[...text].map(written), fc.constantFrom(...around))
    .map((parts) => parts.join(''));

describe('a code, in any writing of it', () => {
  const code = wristbandCode(mac, flight, 17);
  const list = aFrozenList([aPassenger(personId, 'f', { code }), aPassenger('q', 'g', { code: 'ZZ4100-018' })]);
  it('is the same code', () =>
    fc.assert(
      fc.property(anyWriting(code), (text) => {
        expect(passengerWith(list, text)?.personId).toBe(personId);
        expect(readCode(mac, text, [flight])?.madeFor?.flightId).toBe(flight.flightId);
      }),
    ));
  it('is the same, for codes of lists of before', () =>
    fc.assert(fc.property(anyWriting('ZZ4100-018'), (text) => expect(passengerWith(list, text)?.personId).toBe('q'))));
  it('is the same person, where it is the id of one', () =>
    fc.assert(fc.property(anyWriting(personId), (text) => expect(passengerWith(list, text)?.personId).toBe(personId))));
  it('is no other one', () =>
    fc.assert(
      fc.property(anyWriting(wristbandCode(mac, flight, 18)), (text) =>
        expect(passengerWith(list, text)).toBeUndefined(),
      ),
    ));
});
