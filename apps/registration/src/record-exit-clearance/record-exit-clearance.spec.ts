import { given } from '@homeward/testing';
import { leaveToGo, personId } from '../testing/commands';
import { recordExitClearance } from './record-exit-clearance';

const aFine = { personId, kind: 'overstay_waiver', state: 'FINE_DUE', waived: false } as const;

describe('a fine for staying too long', () => {
  it('leads to leave to go once it is waived, with an end', () => {
    const waived = leaveToGo({ kind: 'overstay_waiver', wanted: 'WAIVED', waived: true });
    expect(recordExitClearance(aFine, waived)).toMatchObject({
      events: [{ state: 'WAIVED' }, { state: 'GRANTED', waived: true, validUntil: '2026-12-31' }],
    });
  });
  it('does not lead there while it is due', () =>
    given(aFine)
      .when((before) => recordExitClearance(before, leaveToGo()))
      .isRefusedBy('STATE-GRANTED'));
});
