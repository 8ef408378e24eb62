import { countBlockers } from './count-blockers.decision';

const reason = (name: string) => ({ name, code: 'C', says: name, unblockedBy: 'return-counsellor' });
const person = (...names: string[]) => ({
  ready: names.length === 0,
  familyEligible: names.length === 0,
  blockers: names.map(reason),
});

describe('those called for a flight', () => {
  it('are counted by what holds them, the most frequent first', () => {
    const waits = { ready: true, familyEligible: false, blockers: [] };
    expect(countBlockers([person(), person('a'), person('a', 'b'), person('b'), person('b'), waits])).toEqual({
      called: 6,
      ready: 1,
      familyWaits: 1,
      held: [
        { reason: reason('b'), people: 3 },
        { reason: reason('a'), people: 2 },
      ],
    });
  });
  it('are counted apart where others can lift what looks the same', () => {
    const of = (unblockedBy: string) => ({ ...person('ask'), blockers: [{ ...reason('ask'), unblockedBy }] });
    expect(countBlockers([of('clinician'), of('protection-officer')]).held).toHaveLength(2);
  });
});
