import { aFlight } from '../testing/flights';
import { isMaterial, rescheduleFlight } from './reschedule-flight';

const { legs } = aFlight();
const movedBy = (hours: number) =>
  legs.map((l) => ({
    ...l,
    std: new Date(new Date(l.std).getTime() + hours * 3_600_000).toISOString(),
    sta: new Date(new Date(l.sta).getTime() + hours * 3_600_000).toISOString(),
  }));

describe('a flight that moves', () => {
  it('keeps its confirmation while its permits cover the new time', () =>
    expect(rescheduleFlight(aFlight({ stage: 'CONFIRMED' }), movedBy(3))).toMatchObject({
      events: [{ material: false }, { stage: 'CONFIRMED' }],
    }));
  it('waits for permits again when they do not', () =>
    expect(rescheduleFlight(aFlight({ stage: 'CONFIRMED' }), movedBy(48))).toMatchObject({
      events: [{ material: true }, { stage: 'PERMITS_PENDING' }],
    }));
  it('is another journey when it goes elsewhere', () =>
    expect(isMaterial(legs, [{ ...legs[0]!, to: 'KRT' }])).toBe(true));
  it('is the same journey at the same hours in another zone, and another one on another day', () => {
    const at = (std: string) => [{ ...legs[0]!, std }];
    expect(isMaterial(at('2026-12-09T01:00:00+02:00'), at('2026-12-08T23:00:00Z'))).toBe(false);
    expect(isMaterial(at('2026-12-09T01:00:00+02:00'), at('2026-12-09T01:00:00Z'))).toBe(true);
  });
  it('has legs that follow one another', () =>
    expect(rescheduleFlight(aFlight(), [{ ...legs[0]!, sta: legs[0]!.std }])).toMatchObject({
      broken: [{ code: 'LEGS' }],
    }));
});
