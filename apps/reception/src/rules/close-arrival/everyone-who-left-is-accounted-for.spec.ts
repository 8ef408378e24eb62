import { closeArrival } from '../../close-arrival/close-arrival';
import { aCompleteArrival } from '../../testing/arrivals';

const now = new Date('2026-12-09T14:00:00Z');
const { a, b } = aCompleteArrival().ticked;
const oneNotSeen = { ticked: { a: a!, b: b! } };

describe('an arrival', () => {
  it('does not close over somebody who was not seen', () =>
    expect(closeArrival(aCompleteArrival({ ...oneNotSeen, counted: { PZU: 1, ADD: 1 } }), now)).toMatchObject({
      broken: [{ name: 'everyone-who-left-is-accounted-for' }],
    }));
  it('closes when the person is explained', () => {
    const variances = [
      { varianceId: 'v', code: 'V-MISSING' as const, offPoint: 'ADD', personId: 'c', explanation: 'sealed' },
    ];
    expect(
      closeArrival(aCompleteArrival({ ...oneNotSeen, variances, counted: { PZU: 1, ADD: 1 } }), now).accepted,
    ).toBe(true);
  });
  it.each(['V-COUNTERROR', 'V-BORN'] as const)('does not close over somebody whom %s alone names', (code) => {
    const variances = [{ varianceId: 'v', code, offPoint: 'ADD', personId: 'c', explanation: 'sealed' }];
    const counted = { PZU: 1, ADD: code === 'V-BORN' ? 2 : 1 };
    expect(closeArrival(aCompleteArrival({ ...oneNotSeen, variances, counted }), now)).toMatchObject({
      broken: [{ name: 'everyone-who-left-is-accounted-for' }],
    });
  });
  it('closes when the person is explained by leaving at another stop', () => {
    const variances = [
      { varianceId: 'v', code: 'V-EXTRA' as const, offPoint: 'PZU', personId: 'c', explanation: 'sealed' },
    ];
    expect(
      closeArrival(aCompleteArrival({ ...oneNotSeen, variances, counted: { PZU: 2, ADD: 1 } }), now).accepted,
    ).toBe(true);
  });
  it('closes when everyone was seen', () => expect(closeArrival(aCompleteArrival(), now).accepted).toBe(true));
});
