import { proxiedServices, readGatewayConfig } from './gateway-config';

describe('the gateway’s configuration', () => {
  it('takes the public address from the issuer, which is below it', () => {
    expect(readGatewayConfig({}, 'https://homeward.example/oidc').publicUrl.href).toBe('https://homeward.example/');
  });

  it('is refused with the name of a limit that is not a number', () => {
    expect(() => readGatewayConfig({ RATE_LIMIT_CALLER: 'many' }, 'http://localhost/oidc')).toThrow(
      /RATE_LIMIT_CALLER/,
    );
  });

  it('accepts 64 MB, so that a caseload sheet fits', () => {
    expect(readGatewayConfig({}, 'http://localhost/oidc').bodyLimit).toBe(64 * 1024 * 1024);
  });

  it('has neither the gateway nor identity below /api', () => {
    expect(proxiedServices({ identity: 'a', gateway: 'b', consent: 'c' })).toEqual({ consent: 'c' });
  });
});
