import { contentPolicy } from './secure-headers';

describe('what a page of ours may reach', () => {
  const publicUrl = new URL('https://homeward.example');

  it('is its own origin alone while the issuer lives below it', () => {
    expect(contentPolicy({ publicUrl, issuer: new URL('/oidc', publicUrl) }).connectSrc).toEqual(["'self'"]);
  });

  it('is the issuer as well where that lives somewhere else, or nobody could finish signing in', () => {
    const issuer = new URL('https://issuer.example/realms/homeward');
    expect(contentPolicy({ publicUrl, issuer }).connectSrc).toEqual(["'self'", 'https://issuer.example']);
  });
});
