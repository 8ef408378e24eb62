import { proxiedServices, readGatewayConfig } from './gateway-config';

describe('the gateway’s configuration', () => {
  it('takes the public address from the issuer below it', () => {
    expect(readGatewayConfig({}, 'https://homeward.example/oidc').publicUrl.href).toBe('https://homeward.example/');
  });

  it('names a limit that cannot be read', () => {
    expect(() => readGatewayConfig({ RATE_LIMIT_CALLER: 'many' }, 'http://localhost/oidc')).toThrow(
      /RATE_LIMIT_CALLER/,
    );
  });

  it('lets 64 MB in, so that a caseload sheet fits', () => {
    expect(readGatewayConfig({}, 'http://localhost/oidc').bodyLimit).toBe(64 * 1024 * 1024);
  });

  it('passes on neither to itself nor to identity below /api', () => {
    expect(proxiedServices({ identity: 'a', gateway: 'b', consent: 'c' })).toEqual({ consent: 'c' });
  });
});
