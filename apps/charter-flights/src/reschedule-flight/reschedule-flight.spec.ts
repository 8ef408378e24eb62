import { given } from '@homeward/testing';
import { aFlight } from '../testing/flights';
import { isMaterial, rescheduleFlight } from './reschedule-flight';

const { legs } = aFlight();
const movedBy = (hours: number) =>
  legs.map((l) => ({
    ...l,
    std: new Date(new Date(l.std).getTime() + hours * 3_600_000).toISOString(),
    sta: new Date(new Date(l.sta).getTime() + hours * 3_600_000).toISOString(),
  }));
const moving = (stage: 'CONFIRMED' | 'DELAYED' | 'POSTPONED' | 'PLANNED' | 'RETURNED_TO_RAMP', hours: number) =>
  given(aFlight({ stage })).when((flight) => rescheduleFlight(flight, { legs: movedBy(hours) }));
const moved = (hours: number, material: boolean) => ({
  type: 'FlightRescheduled',
  legs: movedBy(hours),
  material,
  was: legs,
});

describe('a flight that moves', () => {
  it.each(['CONFIRMED', 'DELAYED', 'POSTPONED'] as const)(
    'is confirmed at %s while its permits cover the new time, and waits for them when they do not',
    (stage) => {
      moving(stage, 3).then([moved(3, false), { type: 'StageChanged', stage: 'CONFIRMED' }]);
      moving(stage, 48).then([moved(48, true), { type: 'StageChanged', stage: 'PERMITS_PENDING' }]);
    },
  );
  it.each(['PLANNED', 'RETURNED_TO_RAMP'] as const)('stays where it is at %s', (stage) =>
    moving(stage, 48).then([moved(48, true)]),
  );
  it('is another journey when it goes elsewhere', () =>
    expect(
      [{ to: 'KRT' }, { from: 'DAM' }].map((other) => isMaterial(legs, [{ ...legs[0]!, ...other }, ...legs.slice(1)])),
    ).toEqual([true, true]));
  it('is another journey when a later leg leaves on another day', () => {
    const later = { ...legs[0]!, from: legs[0]!.to, std: '2026-12-09T14:00:00Z' };
    const moved = (std: string) => isMaterial([legs[0]!, later], [legs[0]!, { ...later, std }]);
    expect([moved('2026-12-09T15:00:00Z'), moved('2026-12-11T14:00:00Z')]).toEqual([false, true]);
  });
  it('is the same journey at the same hours in another zone, and another one on another day', () => {
    const at = (std: string) => [{ ...legs[0]!, std }];
    expect(isMaterial(at('2026-12-09T01:00:00+02:00'), at('2026-12-08T23:00:00Z'))).toBe(false);
    // In UTC it is still the day before; in Beirut it is half past midnight.
    expect(isMaterial(at('2026-12-08T22:30:00Z'), at('2026-12-09T08:00:00Z'))).toBe(false);
    expect(isMaterial(at('2026-12-09T01:00:00+02:00'), at('2026-12-09T22:00:00Z'))).toBe(true);
  });
  it('has legs that follow one another', () =>
    given(aFlight())
      .when((flight) => rescheduleFlight(flight, { legs: [{ ...legs[0]!, sta: legs[0]!.std }] }))
      .isRefusedBy('legs-follow-one-another'));
});
