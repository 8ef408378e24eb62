import { versionBecause } from '@homeward/contracts';
import { becauseOf, reasonOfCheck, versionReasons } from './version-reason';

describe('the reason of a version', () => {
  it.each(Object.entries(versionReasons))('is a code: %s', (code, words) => expect(becauseOf(words)).toEqual({ code }));
  it('names the check that closed, or was opened again', () => {
    expect(becauseOf(reasonOfCheck.CLOSED('STANDBY_CALL'))).toEqual({ code: 'CLOSED', check: 'STANDBY_CALL' });
    expect(becauseOf(reasonOfCheck.REOPENED('GATE'))).toEqual({ code: 'REOPENED', check: 'GATE' });
  });
  it('is every one that can be shown', () =>
    expect([...Object.keys(versionReasons), ...Object.keys(reasonOfCheck)]).toEqual([...versionBecause]));
  it('is nothing else than what an officer wrote, or why somebody left', () =>
    expect([becauseOf('name corrected on two rows'), becauseOf('SECURITY_OFFLOAD')]).toEqual([undefined, undefined]));
});
