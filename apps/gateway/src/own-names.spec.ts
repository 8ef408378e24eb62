import { isOtherNameOf } from './own-names';

describe('an address in the browser', () => {
  const here = new URL('http://localhost:4400/');

  it('is corrected when it is another name of this machine', () => {
    expect(isOtherNameOf(here, '127.0.0.1:4400')).toBe(true);
    expect(isOtherNameOf(here, '[::1]:4400')).toBe(true);
  });

  it('stays when it is right, unknown, or a proxy’s own', () => {
    expect(isOtherNameOf(here, 'localhost:4400')).toBe(false);
    expect(isOtherNameOf(here, undefined)).toBe(false);
    expect(isOtherNameOf(here, 'gateway.internal')).toBe(false);
    expect(isOtherNameOf(new URL('https://homeward.example/'), '127.0.0.1:4400')).toBe(false);
  });
});
