import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DependencyAway } from '@homeward/kernel';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { TokenVerifier } from './token-verifier';

describe('a token', () => {
  const [issuer, audience] = ['http://issuer.test', 'urn:homeward:api'];
  let server: Server;
  let answer: { status: number; body: string };
  let token: string;

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA');
    const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA', kid: 'one' }] };
    answer = { status: 200, body: JSON.stringify(keys) };
    server = createServer((_request, reply) => reply.writeHead(answer.status).end(answer.body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    token = await new SignJWT({
      roles: ['clinician'],
      assignments: [
        { role: 'clinician', operation: '*' },
        { role: 'clinician' },
        '*',
        null,
        '{}',
        '{"role":"clinician","operation":"*","site":"BEY"}',
      ],
    })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'one' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('somebody')
      .setExpirationTime('1h')
      .sign(privateKey);
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const verifier = (port = (server.address() as AddressInfo).port): TokenVerifier =>
    new TokenVerifier({ issuer, audience, jwksUrl: `http://127.0.0.1:${port}/jwks` });

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
});
