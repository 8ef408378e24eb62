import { moveStage } from '../../move-stage/move-stage';
import { aFlight } from '../../testing/flights';

const now = new Date('2026-12-09T06:30:00Z');
const go = { decision: 'GO' as const, by: 'duty', at: '2026-12-09T06:00:00Z' };

describe('opening for boarding', () => {
  it('is refused without a GO', () =>
    expect(
      moveStage(aFlight({ stage: 'CONFIRMED' }), { action: 'open-for-boarding', now, by: 'officer' }),
    ).toMatchObject({
      broken: [{ name: 'boarding-needs-a-go' }],
    }));
  it('is refused after a NO-GO', () =>
    expect(
      moveStage(aFlight({ stage: 'CONFIRMED', go: { ...go, decision: 'NO_GO' } }), {
        action: 'open-for-boarding',
        now,
        by: 'officer',
      }).accepted,
    ).toBe(false));
  it('follows a GO', () =>
    expect(
      moveStage(aFlight({ stage: 'CONFIRMED', go }), { action: 'open-for-boarding', now, by: 'officer' }).accepted,
    ).toBe(true));
});
