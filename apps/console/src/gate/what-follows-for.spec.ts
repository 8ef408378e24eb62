import { whatFollowsFor } from './what-follows-for';

const member = { personId: 'wife', standing: 'LISTED', toLeaveCabin: false, boarded: false };
const next = (...ids: string[]) => ({ leaves: ids.map((personId) => ({ personId })) as never });

describe('what follows for the family of somebody who said no', () => {
  it('whoever the next check takes off leaves the list', () =>
    expect(whatFollowsFor(member, next('wife'))).toBe('leaves'));
  it('and the cabin, where they are aboard', () =>
    expect(whatFollowsFor({ ...member, boarded: true }, next('wife'))).toBe('leavesCabin'));
  it('whoever it leaves on the list stays, because everybody agreed to part', () =>
    expect(whatFollowsFor(member, next('son'))).toBe('stays'));
  it('whoever is off the list already is shown as such', () =>
    expect(whatFollowsFor({ ...member, standing: 'OUT' }, next())).toBe('out'));
  it('whoever is off it and still in the cabin leaves it', () =>
    expect(whatFollowsFor({ ...member, standing: 'OUT', toLeaveCabin: true }, next())).toBe('leavesCabin'));
  it('whoever the answer to the no names leaves the cabin, where no check is left to be looked at', () => {
    const aboard = { ...member, boarded: true };
    expect(whatFollowsFor(aboard, undefined, [{ personId: 'wife' }])).toBe('leavesCabin');
    expect(whatFollowsFor(aboard, undefined, [])).toBe('stays');
    expect(whatFollowsFor(aboard, next(), [{ personId: 'wife' }])).toBe('stays'); // they have agreed to part since
    expect(whatFollowsFor(member, undefined, [{ personId: 'wife' }])).toBe('open');
  });
  it('nothing is promised as long as it is not known what comes next', () =>
    expect(whatFollowsFor(member, undefined)).toBe('open'));
});
