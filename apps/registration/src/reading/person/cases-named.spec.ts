import { casesNamed } from './cases-named';

describe('cases that a row names', () => {
  it('are those of others, in the shape of its own', () =>
    expect(casesNamed('husband registered in case BEY-0034', 'BEY-0012')).toEqual(['BEY-0034']));

  it('are not its own, nor the number of a person within it', () =>
    expect(casesNamed('BEY-0012 ; BEY-0012-003 ; BEY-0012/4', 'BEY-0012')).toEqual([]));

  it('include one that only begins with the same digits', () =>
    expect(casesNamed('see BEY-00123', 'BEY-0012')).toEqual(['BEY-00123']));
});
