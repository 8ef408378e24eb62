import { recordExitClearance } from '../../record-exit-clearance/record-exit-clearance';
import { leaveToGo } from '../../testing/commands';

describe('a fine', () => {
  it('has a currency', () =>
    expect(recordExitClearance(undefined, leaveToGo({ wanted: 'FINE_DUE', amount: 100 }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'fine-names-its-amount' }],
    }));
  it('of so much in a currency is recorded', () =>
    expect(
      recordExitClearance(undefined, leaveToGo({ wanted: 'FINE_DUE', amount: 100, currency: 'USD' })),
    ).toMatchObject({ accepted: true }));
});
