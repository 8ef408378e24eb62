import { given } from '@homeward/testing';
import type { ExitClearance } from '../model/exit-clearance';
import { isTurnedBack, turnedBack } from './turned-back.decision';

const leave: ExitClearance = {
  personId: 'p',
  kind: 'exit_visa',
  state: 'GRANTED',
  waived: false,
  validUntil: '2026-12-09',
};
const refused = { type: 'ExitClearanceChanged', personId: 'p', kind: 'exit_visa', state: 'REFUSED', waived: false };
const at = '2026-12-09T06:00:00.000Z';
const back = (clearance: ExitClearance | undefined, answeredAt?: string) =>
  given(clearance).when((c) => turnedBack(c, { at, answeredAt }));

describe('somebody whom exit control turns back', () => {
  it('has leave to go no more', () => back(leave).then([refused]));
  it('keeps what the authorities have answered since', () => {
    back(leave, '2026-12-09T06:00:01Z').then([]);
    back(leave, '2026-12-09T05:59:59Z').then([refused]);
    back(leave, at).then([refused]);
  });
  it('needs leave, where it was thought that they needed none', () =>
    back({ ...leave, state: 'NOT_NEEDED', validUntil: undefined }).then([refused]));
  it.each(['REQUESTED', 'FINE_DUE', 'COURT_HOLD', 'REFUSED'] as const)('stays %s where that was so', (state) =>
    back({ ...leave, state }).then([]),
  );
  it('stays as they are where the leave had run out, or there was none', () => {
    back({ ...leave, validUntil: '2026-12-08' }).then([]);
    back(undefined).then([]);
  });
  it('is nobody whom anything but exit control takes off a list', () =>
    expect(['EXIT_DENIED', 'NO_SHOW', 'SECURITY_OFFLOAD', 'LISTED'].filter((s) => isTurnedBack(s as 'LISTED'))).toEqual(
      ['EXIT_DENIED'],
    ));
});
