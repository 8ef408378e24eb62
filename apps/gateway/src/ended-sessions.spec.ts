import { EndedSessions } from './ended-sessions';

const start = 1_800_000_000_000;
const minute = 60_000;

describe('the sessions that are over', () => {
  let now: number;
  let sessions: EndedSessions;
  beforeEach(() => {
    now = start;
    sessions = new EndedSessions(() => now, 3);
    now += minute;
  });
  const issuedNow = (): number => now / 1_000;

  it('are those that were signed out, whenever their tokens were issued, and no others', () => {
    sessions.end({ sid: 'a', sub: 'officer' });
    now += minute;
    expect(sessions.isOver({ sid: 'a', sub: 'officer', iat: issuedNow() })).toBe(true);
    expect(sessions.isOver({ sid: 'b', sub: 'officer', iat: issuedNow() })).toBe(false);
  });

  it('are all of somebody where no session is named, but not a later one', () => {
    const iat = issuedNow();
    now += minute;
    sessions.end({ sub: 'officer' });
    expect(sessions.isOver({ sid: 'a', sub: 'officer', iat })).toBe(true);
    expect(sessions.isOver({ sub: 'officer', iat })).toBe(true);
    expect(sessions.isOver({ sid: 'a', sub: 'lead', iat })).toBe(false);
    now += minute;
    expect(sessions.isOver({ sid: 'c', sub: 'officer', iat: issuedNow() })).toBe(false);
  });

  it('may be any of before the start, and not one since', () => {
    expect(sessions.isOver({ sid: 'a', iat: start / 1_000 - 30 })).toBe(true);
    expect(sessions.isOver({ sid: 'a' })).toBe(true);
    expect(sessions.isOver({ sid: 'a', iat: start / 1_000 })).toBe(false);
  });

  it('say nothing of programs, which have no session', () =>
    expect(sessions.isOver({ sub: 'airline-demo', iat: start / 1_000 - 3_000 })).toBe(false));

  it('are as many as there is room for; then older tokens are renewed, and nobody comes back', () => {
    const old = issuedNow();
    for (const sid of ['a', 'b', 'c', 'd', 'e']) {
      now += minute;
      sessions.end({ sid });
    }
    for (const sid of ['a', 'b', 'c', 'd', 'e', 'f'])
      expect([sid, sessions.isOver({ sid, iat: old })]).toEqual([sid, true]);
    now += minute;
    expect(sessions.isOver({ sid: 'f', iat: issuedNow() })).toBe(false);
  });

  it('are forgotten after an hour, when none of their tokens is accepted any more', () => {
    const iat = issuedNow();
    sessions.end({ sid: 'a' });
    now += 61 * minute;
    sessions.end({ sid: 'b' });
    expect(sessions.isOver({ sid: 'a', iat })).toBe(true);
    expect(sessions.isOver({ sid: 'a', iat: issuedNow() })).toBe(false); // no issuer gives one: it shows that it is forgotten
  });
});
