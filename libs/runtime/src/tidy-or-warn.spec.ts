import { tidyOrWarn } from './tidy-or-warn';

describe('what is tidied every hour', () => {
  it('warns of a failure by its name, and never by its text', async () => {
    const warn = jest.fn();
    await tidyOrWarn(() => Promise.reject(new RangeError('Worknesh')), warn);
    expect(warn).toHaveBeenCalledWith('the hourly tidying failed', { error: 'RangeError' });
    expect(JSON.stringify(warn.mock.calls)).not.toContain('Worknesh');
  });
});
