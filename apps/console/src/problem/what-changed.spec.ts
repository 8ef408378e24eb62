import { merged, whatChanged } from './what-changed';

const base = { family: 'Tesfaye', given: 'Sara', phone: '' };

describe('a form whose record somebody else changed meanwhile', () => {
  it('shows what they changed, and nothing that only I changed', () => {
    const mine = { ...base, phone: '+961 1' };
    const theirs = { ...base, given: 'Sarah' };
    expect(whatChanged(base, mine, theirs)).toEqual([
      { field: 'given', was: 'Sara', mine: 'Sara', theirs: 'Sarah', both: false },
    ]);
  });

  it('asks where both changed the same field differently', () => {
    const found = whatChanged(base, { ...base, given: 'Sarra' }, { ...base, given: 'Sarah' });
    expect(found).toEqual([{ field: 'given', was: 'Sara', mine: 'Sarra', theirs: 'Sarah', both: true }]);
  });

  it('says also lists as words', () => {
    const legs = (std: string) => ({ legs: [{ from: 'BEY', to: 'ADD', fromZone: '', std, payloadKg: 100 }] });
    expect(whatChanged(legs('06:00'), legs('06:00'), legs('07:00'))).toMatchObject([
      { field: 'legs', was: 'BEY ADD 06:00 100', theirs: 'BEY ADD 07:00 100', both: false },
    ]);
  });

  it('does not ask where both made the same change', () => {
    expect(whatChanged(base, { ...base, given: 'Sarah' }, { ...base, given: 'Sarah' })).toEqual([]);
  });

  it('continues with their values, except where mine was kept; what only I changed stays', () => {
    const mine = { family: 'Tesfay', given: 'Sarra', phone: '+961 1' };
    const theirs = { family: 'Tesfaje', given: 'Sarah', phone: '' };
    const found = whatChanged(base, mine, theirs);
    expect(merged(mine, found, new Set(['given'] as const), theirs)).toEqual({
      family: 'Tesfaje',
      given: 'Sarra',
      phone: '+961 1',
    });
  });
});
