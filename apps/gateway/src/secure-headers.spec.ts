import { contentPolicy } from './secure-headers';

describe('the addresses that our pages may reach', () => {
  const publicUrl = new URL('https://homeward.example');

  it('are only their own origin while the issuer is below it', () => {
    expect(contentPolicy({ publicUrl, issuer: new URL('/oidc', publicUrl) }).connectSrc).toEqual(["'self'"]);
  });

  it('include the issuer where that is elsewhere, because signing in needs it', () => {
    const issuer = new URL('https://issuer.example/realms/homeward');
    expect(contentPolicy({ publicUrl, issuer }).connectSrc).toEqual(["'self'", 'https://issuer.example']);
  });
});
