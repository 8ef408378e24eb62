import fc from 'fast-check';
import { alikeNumber, mayBeOneNumber, oneSlipApart } from './alike-number';
import { tellingNumber } from './document-number';

const agree = (a: string, b: string): boolean => mayBeOneNumber(alikeNumber(a)!, alikeNumber(b)!);
const twins: Record<string, string> = { S: '5', B: '8', O: '0', I: '1', L: '1', Z: '2', G: '6' };
const misread = new Map(Object.entries(twins).flatMap(([a, b]) => [[a, [b]] as const, [b, [a]] as const]));

describe('numbers that look alike', () => {
  it.each([
    ['EP5012345', 'EPS012345'],
    ['EP8012345', 'EPB0I2345'],
    ['EP2016345', 'EPZOLG345'],
    ['EP1234567', '1234567'],
    ['ETH 123-4567', '1234567'],
    ['EP 123 4567', 'E-P1234567'],
    ['EP1234564', '1234564'],
    ['Passport No. EP1234567', '1234567'],
  ])('may be one: %s and %s', (a, b) => expect([agree(a, b), agree(b, a)]).toEqual([true, true]));
  it.each([
    ['EP1234567', 'EP1234568'],
    ['EP1234567', 'EQ1234567'],
    ['EP1234567', 'EP12345'],
    ['1234567', '12345678'],
  ])('are two: %s and %s', (a, b) => expect(agree(a, b)).toBe(false));
  it.each(['', '-', '0', '123', 'NONE', 'XXXX', 'A0000'])('are none: "%s"', (typed) =>
    expect(alikeNumber(typed)).toBeUndefined(),
  );
  it('may be one whatever of it was misread', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2}[1-9][0-9A-Z]{6}$/), fc.infiniteStream(fc.nat(3)), (number, choose) => {
        fc.pre(tellingNumber(number) !== undefined && !/^N[OR]/.test(number)); // with a gap, these are labels
        const other = [...number].map((sign) => {
          const [twin] = misread.get(sign) ?? [];
          const [choice] = [choose.next().value as number];
          return (choice === 0 && twin ? twin : sign) + (choice === 1 ? ' ' : choice === 2 ? '-' : '');
        });
        fc.pre(tellingNumber(other.join('')) !== undefined); // letters alone are no number, and no paper is recorded on them
        expect(agree(number, other.join(''))).toBe(true);
      }),
      { numRuns: 1_000 },
    ));
});

const apart = (a: string, b: string): boolean => oneSlipApart(alikeNumber(a)!, alikeNumber(b)!);
const aNumber = fc.stringMatching(/^[A-FHJ-M][A-FHJ-MPQ][1-9][0-9]{6}$/);

describe('a number that was copied with a slip', () => {
  it.each([
    ['EP1234567', 'EP1243567'],
    ['EP1234567', 'PE1234567'],
    ['EP1234567', 'EP1234507'],
    ['EP1234567', 'EF1234567'],
    ['Passport EP1234567', 'ep 124 3567'],
  ])('is one slip from the right one: %s and %s', (a, b) => expect([apart(a, b), apart(b, a)]).toEqual([true, true]));
  it.each([
    ['EP1234567', 'EP1234657890'],
    ['EP1234567', 'EP1235476'],
    ['EP1234567', 'EP7234561'],
    ['EP1234567', 'EQ1234568'],
  ])('is none with two: %s and %s', (a, b) => expect(apart(a, b)).toBe(false));
  it('is one slip from the right one wherever two neighbours change places or one sign is another', () =>
    fc.assert(
      fc.property(aNumber, fc.nat(7), fc.constantFrom(...'0123456789'), (number, at, sign) => {
        const exchanged = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
        const another = number.slice(0, at + 1) + sign + number.slice(at + 2);
        expect([exchanged, another].map((other) => apart(number, other))).toEqual([true, true]);
      }),
    ));
});
