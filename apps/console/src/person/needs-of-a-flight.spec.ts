import { needsOf } from './needs-of-a-flight';

const rule = (name: string, unblockedBy = 'return-counsellor') => ({ name, code: 'C', says: name, unblockedBy });

describe('what a flight needs of somebody', () => {
  it('is the whole predicate in one order, met or broken', () => {
    const broken = rule('exit-is-granted');
    expect(needsOf([broken], [rule('families-travel-whole'), rule('identity-is-confirmed')])).toEqual([
      { name: 'identity-is-confirmed', unblockedBy: 'return-counsellor' },
      { name: 'exit-is-granted', unblockedBy: 'return-counsellor', broken },
      { name: 'families-travel-whole', unblockedBy: 'return-counsellor' },
    ]);
  });
  it('has what it may not say last', () =>
    expect(needsOf([rule('only-they-may-say-why', 'clinician')], [rule('consent-stands')]).map((n) => n.name)).toEqual([
      'consent-stands',
      'only-they-may-say-why',
    ]));
});
