import { seesConcernsOfAdults, seesFilesOfAdults } from './who-sees.decision';

describe('what was told of an adult', () => {
  it.each([[['protection-officer']], [['best-interests-panel', 'protection-officer']]])('is shown to %j', (roles) =>
    expect(seesConcernsOfAdults(roles)).toBe(true),
  );
  it.each([[['best-interests-panel']], [['return-counsellor', 'operations-lead']], [[]]])(
    'is not shown to %j',
    (roles) => expect(seesConcernsOfAdults(roles)).toBe(false),
  );
});

describe('the file of an adult', () => {
  it('is read by protection, and not by the panel for children alone', () =>
    expect([['protection-officer'], ['best-interests-panel']].map(seesFilesOfAdults)).toEqual([true, false]));
});
