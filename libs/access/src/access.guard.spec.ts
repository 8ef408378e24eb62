import { UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DependencyAway } from '@homeward/kernel';
import { AccessGuard } from './access.guard';
import type { Caller } from './caller';
import { NotForHere } from './own-token';
import type { TokenVerifier } from './token-verifier';

class Endpoint {
  open(): void {
    return undefined;
  }
}
Reflect.defineMetadata('homeward:access', 'consent:give', Endpoint.prototype.open);

const callerOf = async (
  subject: string,
  url: string,
  key?: string,
  body?: unknown,
  refused?: Error,
): Promise<Caller> => {
  const assignments = [{ role: 'return-counsellor', operation: '*', site: '*' }];
  const verified = { subject, roles: ['return-counsellor'], assignments };
  const tokens = { verify: () => (refused ? Promise.reject(refused) : Promise.resolve(verified)) };
  const request = {
    method: 'POST',
    url,
    body,
    caller: undefined as Caller | undefined,
    headers: {
      authorization: 'Bearer x.y.z',
      'content-type': 'application/json',
      ...(key && { 'idempotency-key': key }),
    },
  };
  const context = {
    getType: () => 'http',
    getHandler: () => Endpoint.prototype.open,
    getClass: () => Endpoint,
    switchToHttp: () => ({ getRequest: () => request }),
  };
  await new AccessGuard(new Reflector(), tokens as unknown as TokenVerifier).canActivate(context as never);
  return request.caller!;
};
const commandOf = async (subject: string, url: string, key?: string): Promise<string | undefined> =>
  (await callerOf(subject, url, key)).commandId;

describe('an idempotency key', () => {
  it('means the same command from the same sender at the same endpoint', async () =>
    expect(await commandOf('a', '/people/1/consents', 'k')).toBe(await commandOf('a', '/people/1/consents?x=1', 'k')));
  it('means another one from somebody else', async () =>
    expect(await commandOf('a', '/people/1/consents', 'k')).not.toBe(await commandOf('b', '/people/1/consents', 'k')));
  it('means another one at another endpoint', async () =>
    expect(await commandOf('a', '/people/1/consents', 'k')).not.toBe(
      await commandOf('a', '/people/1/reconfirmations', 'k'),
    ));
  it('is sent on with a hash of the body, which reveals nothing without the key', async () => {
    const hashOf = async (key: string, body: unknown) => (await callerOf('a', '/people/1', key, body)).requestHash;
    expect(await hashOf('k', { method: 'SIGNATURE' })).toBe(await hashOf('k', { method: 'SIGNATURE' }));
    expect(await hashOf('k', { method: 'SIGNATURE' })).not.toBe(await hashOf('k', { method: 'THUMB' }));
    expect(await hashOf('k', { method: 'SIGNATURE' })).not.toBe(await hashOf('l', { method: 'SIGNATURE' }));
  });
  it('is optional', async () => expect(await commandOf('a', '/people/1/consents')).toBeUndefined());
});

describe('a token', () => {
  const refusedWith = (error: Error) => callerOf('a', '/people/1', 'k', {}, error);

  it('that is not valid is refused', () =>
    expect(refusedWith(new Error('expired'))).rejects.toBeInstanceOf(UnauthorizedException));
  it('that is for another service is refused, and its holder learns what to ask for', async () => {
    const refused = refusedWith(new NotForHere('Ask for another one.'));
    await expect(refused).rejects.toEqual(new UnauthorizedException('Ask for another one.'));
  });
  it('that cannot be checked now is not called invalid', () =>
    expect(refusedWith(new DependencyAway('keys'))).rejects.toBeInstanceOf(DependencyAway));
});
