import { hourly } from './prune';

describe('an hourly job', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('runs a minute after the start and every hour from then on, until it is stopped', async () => {
    let times = 0;
    const stop = hourly(() => Promise.resolve(void times++));
    const after = async (ms: number): Promise<number> => {
      await jest.advanceTimersByTimeAsync(ms);
      return times;
    };
    expect([await after(59_000), await after(2_000), await after(3_600_000), await after(3_600_000)]).toEqual([
      0, 1, 2, 3,
    ]);
    stop();
    expect(await after(7_200_000)).toBe(3);
  });
});
