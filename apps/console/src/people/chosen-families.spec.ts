import { chosenFamilies } from './chosen-families';
import type { Row } from './use-people';

const row = (personId: string, familyId: string, more: Partial<Row> = {}): Row => ({
  personId,
  familyId,
  caseReference: '',
  familyName: '',
  givenNames: '',
  nativeName: '',
  status: 'REGISTERED',
  consent: 'YES',
  ...more,
});
const called = (people: Row[], left: string[] = []) =>
  chosenFamilies(people, new Set(left)).map((f) => [
    f.familyId,
    f.members.filter((m) => m.chosen).map((m) => m.personId),
    f.leftBehind.map((m) => m.personId),
  ]);

describe('families that are called together', () => {
  const [mother, child, alone] = [row('m', 'f'), row('c', 'f'), row('a', 'g')];
  it('are whole, and warn of nobody', () =>
    expect(called([mother, child, alone])).toEqual([
      ['f', ['m', 'c'], []],
      ['g', ['a'], []],
    ]));
  it('warn of who is left behind', () => expect(called([mother, child], ['c'])).toEqual([['f', ['m'], ['c']]]));
  it('warn of nobody where the whole family stays', () =>
    expect(called([mother, child], ['c', 'm'])).toEqual([['f', [], []]]));
  it('never call who said no, nor who has left', () =>
    expect(called([mother, row('n', 'f', { consent: 'NO' }), row('d', 'f', { status: 'DEPARTED' })])).toEqual([
      ['f', ['m'], []],
    ]));
});
