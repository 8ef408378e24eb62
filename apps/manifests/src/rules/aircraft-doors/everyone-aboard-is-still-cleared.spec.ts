import { anAnswer, closing } from '../../testing/closing-doors';
import { ready } from '../../testing/a-ready-person';

const rulesOf = (decision: ReturnType<typeof closing>) => (decision.accepted ? [] : decision.broken.map((b) => b.code));
const paper = { first: 'staff-1', second: 'staff-2' };

describe('Something has come up since somebody boarded: the doors stay open', () => {
  it('when protection holds them now, and says so', () => {
    const facts = { p: { ...ready, protection: { ...ready.protection!, cleared: false } } };
    expect(rulesOf(closing(anAnswer(), {}, { facts }))).toEqual(['NOT_CLEARED', 'H-PROT']);
  });
  it('when the flight has moved, and their second yes is older than 72 hours', () => {
    const facts = { p: { ...ready, consent: { ...ready.consent!, reconfirmedAt: '2026-12-05T08:00:00Z' } } };
    expect(rulesOf(closing(anAnswer(), {}, { facts }))).toEqual(['NOT_CLEARED']);
  });
  it('on the paper path too: what is known here is not forgotten there', () => {
    const facts = { p: { ...ready, identity: { ...ready.identity!, openDuplicates: 1 } } };
    expect(rulesOf(closing(undefined, {}, { facts, paper }))).toEqual(['NOT_CLEARED', 'H-DUP']);
  });
  it('and close when all is well', () => expect(closing(anAnswer()).accepted).toBe(true));
});
