import { given } from '@homeward/testing';
import { correctPerson } from '../../correct-person/correct-person';
import type { DateOfBirth, Identity } from '../../model/identity';
import type { Person } from '../../model/person';
import { aDescription, aPerson, describedAs } from '../../testing/commands';
import { ofAgeTakesASecondAccount } from './of-age-takes-a-second-account';

const { identity } = aDescription();
const precisionOf = { 4: 'y', 7: 'm', 10: 'd' } as const;
const born = (value: string, precision?: 'e'): DateOfBirth => ({
  value,
  precision: precision ?? precisionOf[value.length as 4],
});
const who = (was: DateOfBirth | undefined, over: Partial<Identity> = {}, more: Partial<Person> = {}): Person =>
  aPerson({
    keys: { names: [], phones: [], birth: 'of before' },
    ...more,
    personal: { ...identity, dob: was, ...over },
  });
/** With the fingerprint of what is said. */
const said = (dob: DateOfBirth | undefined, by = 'officer', over: Partial<Identity> = {}) => ({
  ...describedAs({ dob, ...over }),
  keys: { names: [], phones: [], birth: 'as corrected' },
  by,
});
const correctedTo = (personal: Partial<Identity>, ageBand: string, birth: string, over: Partial<Identity> = {}) => ({
  type: 'PersonCorrected',
  relation: 'HEAD',
  registeredOn: '2026-11-02',
  motherId: undefined,
  keys: { names: [], phones: [], birth },
  ageBand,
  ...(personal.birthToConfirm && { birthWaits: true }),
  personal: { ...identity, ...over, ...personal },
});
const [girl, woman] = [born('2012-05-06'), born('2004-05-06')];
const waiting = { ...woman, by: 'officer' };

describe(`${ofAgeTakesASecondAccount.name}: a birth of somebody who may be a child`, () => {
  it.each<[string, DateOfBirth | undefined, DateOfBirth]>([
    ['a child', girl, woman],
    ['somebody of whom a year is known', born('2008'), born('2008-03')],
    ['somebody whose age was guessed', born('2010', 'e'), born('2004', 'e')],
    ['somebody of whom nothing is known', undefined, born('1990')],
    ['a child that comes of age before the flight', girl, born('2008-12-09')],
    ['a child that is nearly of age already', born('2009-11-30'), born('2008-12-09')],
  ])('waits for a second account, while %s stays one', (_, was, dob) =>
    given(who(was))
      .when((p) => correctPerson(p, said(dob, 'officer', { destination: 'Dessie' })))
      .then([
        correctedTo({ dob: was, birthToConfirm: { ...dob, by: 'officer' } }, was ? 'CHILD' : 'UNKNOWN', 'of before', {
          destination: 'Dessie',
        }),
      ]),
  );
  it('counts once another account records the same', () =>
    given(who(girl, { birthToConfirm: waiting }))
      .when((p) => correctPerson(p, said(woman, 'another')))
      .then([correctedTo({ dob: woman }, 'ADULT', 'as corrected')]));
  it('does not count where the same one records it again, or another one something else', () => {
    const girlNamed = given(who(girl, { birthToConfirm: waiting }));
    girlNamed
      .when((p) => correctPerson(p, said(woman)))
      .then([correctedTo({ dob: girl, birthToConfirm: waiting }, 'CHILD', 'of before')]);
    for (const other of [born('2003-05-06'), born('2004')])
      girlNamed
        .when((p) => correctPerson(p, said(other, 'another')))
        .then([correctedTo({ dob: girl, birthToConfirm: { ...other, by: 'another' } }, 'CHILD', 'of before')]);
  });
  it('does not count where another account is less sure of the year', () =>
    given(who(girl, { birthToConfirm: { ...born('2004'), by: 'officer' } }))
      .when((p) => correctPerson(p, said(born('2004', 'e'), 'another')))
      .then([
        correctedTo({ dob: girl, birthToConfirm: { ...born('2004', 'e'), by: 'another' } }, 'CHILD', 'of before'),
      ]));
  it('goes on waiting while other details are corrected, and no longer once another birth counts', () => {
    const girlNamed = given(who(girl, { birthToConfirm: waiting }));
    girlNamed
      .when((p) => correctPerson(p, said(girl, 'another')))
      .then([correctedTo({ dob: girl, birthToConfirm: waiting }, 'CHILD', 'as corrected')]);
    girlNamed
      .when((p) => correctPerson(p, said(born('2014'), 'another')))
      .then([correctedTo({ dob: born('2014') }, 'CHILD', 'as corrected')]);
  });
  it('leaves a row to be mended until it counts', () => {
    const row = { reviews: ['ROW_TO_BE_MENDED' as const], told: undefined };
    given(who(undefined, {}, row))
      .when((p) => correctPerson(p, said(woman)))
      .then([
        correctedTo({ dob: undefined, birthToConfirm: waiting }, 'UNKNOWN', 'of before'),
        { type: 'IdentityAssessed', confirmed: false, openDuplicates: 0, documentConflict: false, outOfScope: false },
      ]);
  });
});

describe('a birth that takes no protection away', () => {
  it.each<[string, DateOfBirth | undefined, DateOfBirth | undefined, string]>([
    ['of an adult who is a child after all', woman, girl, 'CHILD'],
    ['of an adult who is another', woman, born('1990'), 'ADULT'],
    ['of a child that is a little older', girl, born('2011'), 'CHILD'],
    ['of a child that is younger', born('2009-02'), born('2009-06-01'), 'CHILD'],
    ['of somebody of whom nothing was known', undefined, girl, 'CHILD'],
  ])('counts at once: %s', (_, was, dob, band) =>
    given(who(was))
      .when((p) => correctPerson(p, said(dob)))
      .then([correctedTo({ dob }, band, 'as corrected')]),
  );
});
