import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { plainCode } from '@homeward/kernel';
import { aFlight } from '../testing/a-ready-person';
import { aFrozenList, aPassenger } from '../testing/lists';
import { passengerWith } from './passenger-list';
import { codeDayOf, readCode, wristbandCode } from './wristband';

/** As good as a key here: nobody guesses it in a test. */
const keyed =
  (key: string) =>
  (text: string): bigint =>
    createHash('sha256').update(`${key}|${text}`).digest().readBigUInt64BE();
const mac = keyed('ours');

const here = aFlight();
const sameDay = aFlight({ flightId: 'f-2' });
const [leg] = here.legs;
const nextDay = aFlight({ flightId: 'f-3', legs: [{ ...leg!, std: '2026-12-10T08:00:00Z' }] });
const elsewhere = aFlight({ flightId: 'f-4', operationId: 'o-2' });
const others = [sameDay, nextDay, elsewhere];
const mistyped = {};
const whose = (code: string) => readCode(mac, code, [here, ...others]);

describe('a code on a wristband', () => {
  it('is twelve characters in three groups that can be read aloud', () => {
    for (let n = 1; n < 400; n++)
      expect(wristbandCode(mac, here, n)).toMatch(/^([2-9A-HJKMNP-Z]{4}-){2}[2-9A-HJKMNP-Z]{4}$/);
  });
  it('is another one for every number, and they sort by it', () => {
    const codes = Array.from({ length: 400 }, (_, i) => wristbandCode(mac, here, i + 1));
    expect([...codes].sort()).toEqual(codes);
    expect(new Set(codes).size).toBe(400);
  });
  it.each([
    ['this flight', here],
    ['another flight', sameDay],
    ['another day', nextDay],
    ['another operation', elsewhere],
  ])('says for which flight and day it was made: %s', (_, flight) =>
    expect(whose(wristbandCode(mac, flight, 7))).toEqual({
      madeFor: { flightId: flight.flightId, operationId: flight.operationId, day: codeDayOf(flight) },
    }),
  );
  it('has another day on the next day', () => expect(codeDayOf(nextDay)).not.toBe(codeDayOf(here)));
  it('cannot be made up without the key', () =>
    expect(whose(wristbandCode(keyed('theirs'), here, 7))).toEqual(mistyped));
  it('is known as mistyped with any one character wrong', () => {
    const code = plainCode(wristbandCode(mac, here, 7));
    const character = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    fc.assert(
      fc.property(fc.nat(code.length - 1), character, (at, wrong) => {
        fc.pre(code[at] !== wrong);
        expect(whose(code.slice(0, at) + wrong + code.slice(at + 1))).toEqual(mistyped);
      }),
    );
  });
  it('is known as mistyped with a character too few or too many', () => {
    const code = plainCode(wristbandCode(mac, here, 7));
    for (let at = 0; at < code.length; at++) {
      expect(whose(code.slice(0, at) + code.slice(at + 1))).toEqual(mistyped);
      expect(whose(code.slice(0, at) + code[at]! + code.slice(at))).toEqual(mistyped);
    }
  });
  it.each([
    '',
    'TESFAYE',
    'ABDELRAHMAN',
    'MOHAMMEDAHMED',
    'P1234567',
    'ZZ4200-001',
    '01930000-0000-7000-8000-000000000001',
    '__proto__',
  ])('is not "%s"', (text) => expect(whose(text)).toBeUndefined());
  it('finds its wearer as it is printed, without separators, and in small letters', () => {
    const code = wristbandCode(mac, here, 7);
    const list = aFrozenList([aPassenger('p', 'f', { code }), aPassenger('q', 'f', { code: 'ZZ4200-001' })]);
    for (const typed of [code, plainCode(code), code.toLowerCase(), code.replaceAll('-', ' ')])
      expect(passengerWith(list, typed)?.personId).toBe('p');
    expect(passengerWith(list, 'ZZ4200-001')?.personId).toBe('q'); // of a list of the version before
  });
});
