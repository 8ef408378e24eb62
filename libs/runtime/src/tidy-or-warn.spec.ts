import { tidyOrWarn } from './tidy-or-warn';

describe('the hourly tidying', () => {
  it('logs a failure by its name, and never by its text', async () => {
    const warn = jest.fn();
    await tidyOrWarn(() => Promise.reject(new RangeError('Worknesh')), warn);
    expect(warn).toHaveBeenCalledWith('the hourly tidying failed', { error: 'RangeError' });
    expect(JSON.stringify(warn.mock.calls)).not.toContain('Worknesh');
  });
});
