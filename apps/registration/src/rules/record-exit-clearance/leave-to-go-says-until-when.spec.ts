import { recordExitClearance } from '../../record-exit-clearance/record-exit-clearance';
import { leaveToGo } from '../../testing/commands';

describe('leave to go', () => {
  it('says until when it holds', () =>
    expect(recordExitClearance(undefined, leaveToGo({ validUntil: undefined }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'leave-to-go-says-until-when' }],
    }));
  it('is granted with its end', () =>
    expect(recordExitClearance(undefined, leaveToGo())).toMatchObject({ accepted: true }));
});
