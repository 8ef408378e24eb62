import { initialsOf } from './initials-of';

describe('the initials of somebody', () => {
  it('are of given and family name', () => expect(initialsOf({ given: 'Selam', family: 'Yeb' })).toBe('SY'));
  it('are of the one name that is known', () => expect(initialsOf({ given: 'selam' })).toBe('S'));
  it('are of the name in their script, where no other is known', () =>
    expect(initialsOf({ native: 'ሰላም ተስፋዬ' })).toBe('ሰተ'));
  it('are none of somebody without a name', () => expect(initialsOf(undefined)).toBe(''));
});
