import { evolve } from '../model/protection-file';
import { aHeldPerson } from '../testing/screenings';
import { liftHold, placeHold } from './hold-person';

const lifting = { holdId: 'h1', reason: 'spoke with her alone', by: 'protection-1', at: '2026-12-01T08:00:00Z' };

describe('a hold', () => {
  it('placed twice is one hold', () =>
    expect(placeHold(aHeldPerson(), 'p', { holdId: 'h1', kind: 'PROTECTION' })).toEqual({
      accepted: true,
      events: [],
    }));
  it('lifted no longer stands, and keeps its reason', () => {
    const decision = liftHold(aHeldPerson(), lifting);
    const after = decision.accepted ? decision.events.reduce(evolve, aHeldPerson()) : aHeldPerson();
    expect(after.personal!.holds[0]!.lifted).toMatchObject({ reason: 'spoke with her alone' });
  });
  it('that was never placed cannot be lifted', () => expect(() => liftHold(undefined, lifting)).toThrow('not found'));
});
