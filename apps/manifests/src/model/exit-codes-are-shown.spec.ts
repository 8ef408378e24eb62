import { classOfCode, insteadOf } from '@homeward/access';
import { exitCodes, type ExitCode } from '@homeward/contracts';

/** Codes that every desk of a flight may read: none says anything of somebody's health or protection. */
const open: ExitCode[] = [
  'WITHDRAWN',
  'NO_SHOW',
  'DOCUMENT_OFFLOAD',
  'EXIT_DENIED',
  'SECURITY_OFFLOAD',
  'VOLUNTARY_DEFER',
  'FAMILY_OFFLOAD',
  'OFFLOADED_WEIGHT',
  'NOT_RECONFIRMED',
  'NOT_CLEARED',
  'FLIGHT_CANCELLED',
];

describe('the codes of people who are off the list', () => {
  it.each(exitCodes)('%s is open, or has a class and a code in its place', (code) => {
    expect(open.includes(code)).toBe(!classOfCode.has(code));
    if (classOfCode.has(code)) expect(open).toContain(insteadOf(code));
  });
});
