import { whoIsAskedAnew } from './who-is-asked-anew.decision';

const untouched = { isHeld: false, changedMeanwhile: false };

describe('once a merge is undone, protection is asked about', () => {
  it('nobody, where nothing was recorded', () =>
    expect(whoIsAskedAnew(untouched, untouched)).toEqual({ back: false, kept: false }));
  it('who comes back, where something holds the record that stayed', () =>
    expect(whoIsAskedAnew(untouched, { ...untouched, isHeld: true })).toEqual({ back: true, kept: false }));
  it('nobody, where only the record that comes back was held, and was before', () =>
    expect(whoIsAskedAnew({ ...untouched, isHeld: true }, untouched)).toEqual({ back: false, kept: false }));
  it.each([
    [{ isHeld: false, changedMeanwhile: true }, untouched],
    [untouched, { isHeld: false, changedMeanwhile: true }],
  ])('both, where something was recorded meanwhile under either', (back, kept) =>
    expect(whoIsAskedAnew(back, kept)).toEqual({ back: true, kept: true }),
  );
});
