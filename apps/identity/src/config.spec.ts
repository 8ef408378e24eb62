import { readIdentityConfig } from './config';

const file = {
  jwks: { keys: [{ kid: 'k', alg: 'ES256' }] },
  cookieKeys: ['c'],
  programs: [{ clientId: 'svc-consent', secret: 's', roles: ['service'] }],
};
const partners = [{ clientId: 'airline-two', secret: 't', roles: ['airline'] }];
const read = (name: string): unknown => (name === 'partners.json' ? partners : file);
const env = { HOMEWARD_EXERCISE: '1', OIDC_ISSUER: 'http://localhost:4400/oidc', IDENTITY_FILE: 'identity.json' };

describe('the issuer with demo users', () => {
  it('does not start outside an exercise, and says what to set', () => {
    const outside = { ...env, HOMEWARD_EXERCISE: '0' };
    expect(() => readIdentityConfig(outside, read)).toThrow(/HOMEWARD_EXERCISE=1.*HOMEWARD_DEMO_USERS=allowed/);
  });

  it('starts outside an exercise when allowed to, and then shows no users', () => {
    const allowed = { ...env, HOMEWARD_EXERCISE: undefined, HOMEWARD_DEMO_USERS: 'allowed' };
    const own = { ...allowed, HOMEWARD_DEMO_PASSWORD: 'not the one in every README' };
    expect(readIdentityConfig(own, read).exercise).toBe(false);
    expect(() => readIdentityConfig(allowed, read)).toThrow(/HOMEWARD_DEMO_PASSWORD/);
  });

  it('names the variable that is missing', () => {
    expect(() => readIdentityConfig({ ...env, IDENTITY_FILE: undefined }, read)).toThrow(/IDENTITY_FILE/);
    expect(() => readIdentityConfig({ ...env, OIDC_ISSUER: undefined }, read)).toThrow(/OIDC_ISSUER/);
  });

  it('reads partners from a file of their own', () => {
    const { programs } = readIdentityConfig({ ...env, PARTNERS_FILE: 'partners.json' }, read);
    expect(programs.map(({ clientId }) => clientId)).toEqual(['svc-consent', 'airline-two']);
  });

  it('sends sign-outs to the gateway where it is told to', () => {
    const url = 'http://gateway:4000/back-channel-logout';
    expect(readIdentityConfig({ ...env, BACK_CHANNEL_LOGOUT_URL: url }, read).backChannelLogoutUrl).toBe(url);
    expect(readIdentityConfig(env, read).backChannelLogoutUrl).toBeUndefined();
  });

  it('redirects people to its own address, and to others only when named', () => {
    expect(readIdentityConfig(env, read).consoleOrigins).toEqual(['http://localhost:4400']);
    const { consoleOrigins } = readIdentityConfig({ ...env, CONSOLE_ORIGINS: 'http://localhost:5173' }, read);
    expect(consoleOrigins).toEqual(['http://localhost:4400', 'http://localhost:5173']);
  });
});
