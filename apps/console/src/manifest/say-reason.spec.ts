import { versionBecause } from '@homeward/contracts/choices';
import { codes } from '../i18n/en/codes';
import { sayReason } from './say-reason';

const word = (group: string, code: string): string =>
  (codes as Record<string, Record<string, string>>)[group]?.[code] ?? code;
const said = (reason: string, because?: { code: string; check?: string }) =>
  sayReason({ reason, ...(because && { because }) }, word);

describe('the reason of a version', () => {
  it.each(versionBecause)('has words: %s', (code) => expect(said('', { code })).not.toBe(code));
  it('names the check that closed, or was opened again', () => {
    expect(said('', { code: 'CLOSED', check: 'STANDBY_CALL' })).toBe('Check closed: Standby call');
    expect(said('', { code: 'REOPENED', check: 'GATE' })).toBe('Check opened again: Gate');
  });
  it('is the exit code of whoever was taken off', () => expect(said('SECURITY_OFFLOAD')).toBe('Security'));
  it('stays as an officer wrote it', () =>
    expect(said('name corrected on two rows')).toBe('name corrected on two rows'));
});
