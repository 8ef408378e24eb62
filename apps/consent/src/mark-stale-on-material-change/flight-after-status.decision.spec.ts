import { takenOff } from '@homeward/contracts';
import { flightAfterStatus } from './flight-after-status.decision';

describe('a flight that somebody may be on', () => {
  it.each([...takenOff])('is theirs no more once they are off it: %s', (status) =>
    expect(flightAfterStatus(status as Parameters<typeof flightAfterStatus>[0])).toBe('OFF'),
  );
  it('may carry whoever is listed, and carries whoever has boarded', () => {
    expect(flightAfterStatus('LISTED')).toBe('MAY_BE_ON');
    expect(flightAfterStatus('BOARDED')).toBe('ABOARD');
  });
});
