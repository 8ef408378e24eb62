import { writtenNames } from './name-keys';
import type { PersonKey } from './person-key';
import { registeredAlready } from './registered-already';

const someone = (ref: string, sheet: string, over: Partial<PersonKey> = {}): PersonKey => ({
  ref,
  sheet,
  case: 'B-001',
  linkedCases: [],
  relation: 'HEAD',
  nameKeys: [],
  written: writtenNames('Bekele', 'Sara'),
  dob: '',
  dobPrecision: '',
  sex: 2,
  docNumber: '',
  phones: [],
  nationality: 'ETH',
  ...over,
});
const found = (row: Partial<PersonKey>, ...registered: Partial<PersonKey>[]): number => {
  const people = [someone('s:2', 's', row), ...registered.map((over, at) => someone(`p${at}`, '', over))];
  const families = new Map(people.map(({ ref }) => [ref, 'B-001'] as const));
  return registeredAlready(people, families, new Set(['s:2'])).size;
};

describe('a row of somebody who is registered in that case already', () => {
  it.each<[string, Partial<PersonKey>, Partial<PersonKey>]>([
    ['with all that they had', {}, {}],
    ['with a birth that was not known', { dob: '1990-05-04', dobPrecision: 'd' }, {}],
    ['with a year', { dob: '1991', dobPrecision: 'y' }, { dob: '1991', dobPrecision: 'y' }],
    ['with an age', { dob: '1996', dobPrecision: 'e' }, { dob: '1997', dobPrecision: 'e' }],
    ['with the names in the other order', { written: writtenNames('Sara', 'Bekele') }, {}],
    ['with a paper that was not there', { docNumber: 'EP1000001' }, {}],
  ])('is them: %s', (_, row, registered) => expect(found(row, registered)).toBe(1));
  it.each<[string, Partial<PersonKey>, Partial<PersonKey>[]]>([
    ['another birth', { dob: '1990-05-04', dobPrecision: 'd' }, [{ dob: '1991-05-04', dobPrecision: 'd' }]],
    ['another relation, and no birth', { relation: 'CHILD' }, [{}]],
    ['another paper', { docNumber: 'EP1000001' }, [{ docNumber: 'EP1000002' }]],
    ['another name', { written: writtenNames('Bekele', 'Sera') }, [{}]],
    ['two whom it could mean', {}, [{}, {}]],
    ['nobody', {}, []],
  ])('is not: %s', (_, row, registered) => expect(found(row, ...registered)).toBe(0));
});
