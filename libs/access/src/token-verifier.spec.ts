import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DependencyAway } from '@homeward/kernel';
import { SignJWT, exportJWK, generateKeyPair, type JWTPayload } from 'jose';
import { NotForHere } from './own-token';
import { TokenVerifier } from './token-verifier';

describe('a token', () => {
  const issuer = 'http://issuer.test';
  const officer = {
    aud: 'urn:homeward:api',
    sub: 'somebody',
    roles: ['clinician'],
    assignments: [
      { role: 'clinician', operation: '*' },
      { role: 'clinician' },
      '*',
      null,
      '{}',
      '{"role":"clinician","operation":"*","site":"BEY"}',
    ],
  };
  let server: Server;
  let answer: { status: number; body: string };
  let token: string;
  let signed: (payload: JWTPayload, typ?: string) => Promise<string>;

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA');
    const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA', kid: 'one' }] };
    answer = { status: 200, body: JSON.stringify(keys) };
    server = createServer((_request, reply) => reply.writeHead(answer.status).end(answer.body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    signed = (payload, typ = 'at+jwt') =>
      new SignJWT(payload)
        .setProtectedHeader({ alg: 'EdDSA', kid: 'one', ...(typ && { typ }) })
        .setIssuer(issuer)
        .setExpirationTime('1h')
        .sign(privateKey);
    token = await signed(officer);
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const verifier = (port = (server.address() as AddressInfo).port): TokenVerifier =>
    new TokenVerifier({ issuer, service: 'consent', jwksUrl: `http://127.0.0.1:${port}/jwks` });

  it('of the issuer is accepted', async () =>
    expect(await verifier().verify(token)).toMatchObject({ subject: 'somebody', roles: ['clinician'] }));
  it('brings the assignments that can be read, and no others', async () =>
    expect((await verifier().verify(token)).assignments).toEqual([
      { role: 'clinician', operation: '*', site: '*', from: undefined, until: undefined },
      { role: 'clinician', operation: '*', site: 'BEY', from: undefined, until: undefined },
    ]));

  it('is not called invalid while it cannot be checked: the issuer is away, or answers without keys', async () => {
    await expect(verifier(1).verify(token)).rejects.toThrow(DependencyAway);
    const whole = answer;
    for (answer of [
      { status: 502, body: '' },
      { status: 200, body: '{}' },
      { status: 200, body: 'no JSON' },
    ])
      await expect(verifier().verify(token)).rejects.toThrow(DependencyAway);
    answer = whole;
  });

  it('is invalid when it is not a token, comes from another issuer, or was changed', async () => {
    const [head, body, signature] = token.split('.') as [string, string, string];
    const other = `${head}.${body}.${signature.split('').reverse().join('')}`;
    for (const bad of ['x', `${head}.${body}`, other]) {
      const error: unknown = await verifier()
        .verify(bad)
        .catch((e: unknown) => e);
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(DependencyAway);
    }
  });

  it('is refused where it is genuine and for another service', async () => {
    const airline = { sub: 'airline-demo', client_id: 'airline-demo', roles: ['airline'] };
    for (const aud of ['urn:homeward:partner-api', 'urn:homeward:api'])
      await expect(verifier().verify(await signed({ ...airline, aud }))).rejects.toThrow(NotForHere);
    const own = await signed({ ...airline, aud: 'urn:homeward:consent' });
    expect(await verifier().verify(own)).toMatchObject({ subject: 'airline-demo', roles: ['airline'] });
  });

  it.each(['JWT', 'id+jwt', 'logout+jwt', 'dpop+jwt', ''])('is an access token, not another one (%s)', async (typ) => {
    await expect(verifier().verify(await signed(officer, typ))).rejects.toThrow(/typ/);
  });
});
