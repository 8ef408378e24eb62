import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codes } from '../i18n/en/codes';
import { sayReason, versionReasons } from './say-reason';

const word = (group: string, code: string): string =>
  (codes as Record<string, Record<string, string>>)[group]?.[code] ?? code;
const service = path.join(__dirname, '../../../manifests/src');
const written = readdirSync(service, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.controller.ts'))
  .flatMap((file) =>
    [...readFileSync(path.join(service, file), 'utf8').matchAll(/versionBecause(?:: | = [^;]*)'([^']+)'/g)].map(
      ([, r]) => r!,
    ),
  );

describe('the reason of a version', () => {
  it('has words, whichever the service writes', () => {
    expect(written.length).toBeGreaterThan(5);
    expect(written.filter((reason) => !versionReasons.has(reason))).toEqual([]);
    for (const reason of written) expect(sayReason(reason, word)).not.toBe(reason);
  });
  it('names the check that closed, or was opened again', () => {
    expect(sayReason('STANDBY_CALL closed', word)).toBe('Check closed: Standby call');
    expect(sayReason('GATE reopened', word)).toBe('Check opened again: Gate');
  });
  it('is the exit code of whoever was taken off', () => expect(sayReason('SECURITY_OFFLOAD', word)).toBe('Security'));
  it('stays as an officer wrote it', () =>
    expect(sayReason('name corrected on two rows', word)).toBe('name corrected on two rows'));
});
