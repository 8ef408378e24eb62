import { lastWritten, wasJustWritten } from './last-written';

describe('what was recorded just now', () => {
  afterEach(() => void (lastWritten.at = -Infinity));

  it('is nothing at first', () => expect(wasJustWritten()).toBe(false));

  it('is so for a moment, whatever closes because of it', () => {
    lastWritten.at = performance.now() - 10;
    expect(wasJustWritten()).toBe(true);
    lastWritten.at = performance.now() - 5_000;
    expect(wasJustWritten()).toBe(false);
  });

  it('is not what a form sent that began to wait only afterwards', () => {
    lastWritten.at = performance.now() - 100;
    expect(wasJustWritten(performance.now() - 200)).toBe(true);
    expect(wasJustWritten(performance.now() - 50)).toBe(false);
  });
});
