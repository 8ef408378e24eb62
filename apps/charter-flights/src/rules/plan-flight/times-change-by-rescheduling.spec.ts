import { brokenBy } from '@homeward/kernel';
import { aFlight } from '../../testing/flights';
import { timesChangeByRescheduling } from './times-change-by-rescheduling';

const { legs } = aFlight();
const names = (std: string) =>
  brokenBy([timesChangeByRescheduling], {
    flight: { legs },
    charter: { legs: legs.map((l) => ({ ...l, std })) },
  }).map((b) => b.name);

describe('planning a flight again', () => {
  it('does not move it', () => expect(names('2026-12-09T09:00:00Z')).toEqual(['times-change-by-rescheduling']));
  it('may name the same moment in another zone', () => expect(names('2026-12-09T10:00:00+02:00')).toEqual([]));
  it('is free of this at first', () =>
    expect(brokenBy([timesChangeByRescheduling], { charter: { legs } })).toEqual([]));
});
