import { aFlight } from '../testing/flights';
import { clockOf } from './flight-clock';

const steps = (over: Parameters<typeof aFlight>[0]) => clockOf(aFlight(over)).map((d) => d.step);

describe('the clock of a flight', () => {
  it('says by when what has to be done, up to the arrival', () =>
    expect(clockOf(aFlight({ stage: 'CONFIRMED' }))).toEqual([
      { step: 'first-list', at: '2026-12-06T08:00:00.000Z' },
      { step: 'ask-again', at: '2026-12-07T08:00:00.000Z' },
      { step: 'freeze', at: '2026-12-08T08:00:00.000Z' },
      { step: 'last-change', at: '2026-12-09T02:00:00.000Z' },
      { step: 'at-airport', at: '2026-12-09T04:00:00.000Z' },
      { step: 'go', at: '2026-12-09T06:00:00.000Z' },
      { step: 'doors', at: '2026-12-09T08:00:00.000Z' },
      { step: 'arrival', at: '2026-12-09T13:15:00.000Z' },
      { step: 'reconcile', at: '2026-12-09T15:15:00.000Z' },
    ]));
  it('asks for no GO that is given, and for one that is a no', () => {
    const decided = (decision: 'GO' | 'NO_GO') => ({ go: { decision, by: 'amal', at: '2026-12-09T05:00:00Z' } });
    expect(steps(decided('GO'))).not.toContain('go');
    expect(steps(decided('NO_GO'))).toContain('go');
  });
  it('counts to the arrival once it has left, then to the reconciliation, and stops there', () => {
    expect(steps({ stage: 'AIRBORNE' })).toEqual(['arrival', 'reconcile']);
    expect(steps({ stage: 'ON_BLOCK' })).toEqual(['reconcile']);
    expect(steps({ stage: 'RECONCILED' })).toEqual([]);
  });
  it.each(['CANCELLED', 'POSTPONED', 'DELAYED'] as const)('stands still when the flight is %s', (stage) =>
    expect(steps({ stage })).toEqual([]),
  );
});
