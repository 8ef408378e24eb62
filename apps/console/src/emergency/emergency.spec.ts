import { queries } from '../api/read';
import { beginEmergency, emergencyNow, endEmergency } from './emergency';

describe('an emergency', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is not on by itself, and ends when somebody ends it', () => {
    expect(emergencyNow()).toBeUndefined();
    beginEmergency('CHILD_AT_RISK');
    expect(emergencyNow()).toBe('CHILD_AT_RISK');
    endEmergency();
    expect(emergencyNow()).toBeUndefined();
  });

  it('leaves nothing behind of what was read in it, however it ends', () => {
    beginEmergency('CHILD_AT_RISK');
    queries.setQueryData(['person', 'x'], { seen: true });
    endEmergency();
    expect(queries.getQueryData(['person', 'x'])).toBeUndefined();
    beginEmergency('CHILD_AT_RISK');
    queries.setQueryData(['person', 'x'], { seen: true });
    jest.advanceTimersByTime(15 * 60_000);
    expect(queries.getQueryData(['person', 'x'])).toBeUndefined();
  });

  it('ends by itself after a quarter of an hour, counted from the last reason', () => {
    beginEmergency('CHILD_AT_RISK');
    jest.advanceTimersByTime(14 * 60_000);
    beginEmergency('LIFE_AT_RISK');
    jest.advanceTimersByTime(14 * 60_000);
    expect(emergencyNow()).toBe('LIFE_AT_RISK');
    jest.advanceTimersByTime(60_000);
    expect(emergencyNow()).toBeUndefined();
  });
});
