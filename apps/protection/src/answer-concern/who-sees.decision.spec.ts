import { seesConcernsOfAdults } from './who-sees.decision';

describe('what was told of an adult', () => {
  it.each([[['protection-officer']], [['best-interests-panel', 'protection-officer']]])('is shown to %j', (roles) =>
    expect(seesConcernsOfAdults(roles)).toBe(true),
  );
  it.each([[['best-interests-panel']], [['return-counsellor', 'operations-lead']], [[]]])(
    'is not shown to %j',
    (roles) => expect(seesConcernsOfAdults(roles)).toBe(false),
  );
});
