import { Reflector } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import type { Caller } from './caller';
import type { TokenVerifier } from './token-verifier';

class Door {
  open(): void {
    return undefined;
  }
}
Reflect.defineMetadata('homeward:access', 'consent:give', Door.prototype.open);

const commandOf = async (subject: string, url: string, key?: string): Promise<string | undefined> => {
  const tokens = { verify: () => Promise.resolve({ subject, roles: ['return-counsellor'] }) };
  const request = {
    ...{ method: 'POST', url, caller: undefined as Caller | undefined },
    headers: { authorization: 'Bearer x', ...(key && { 'idempotency-key': key }) },
  };
  const context = {
    getType: () => 'http',
    getHandler: () => Door.prototype.open,
    getClass: () => Door,
    switchToHttp: () => ({ getRequest: () => request }),
  };
  await new AccessGuard(new Reflector(), tokens as unknown as TokenVerifier).canActivate(context as never);
  return request.caller!.commandId;
};

describe('an idempotency key', () => {
  it('means the same command from the same sender at the same door', async () =>
    expect(await commandOf('a', '/people/1/consents', 'k')).toBe(await commandOf('a', '/people/1/consents?x=1', 'k')));
  it('means another one from somebody else', async () =>
    expect(await commandOf('a', '/people/1/consents', 'k')).not.toBe(await commandOf('b', '/people/1/consents', 'k')));
  it('means another one at another door', async () =>
    expect(await commandOf('a', '/people/1/consents', 'k')).not.toBe(
      await commandOf('a', '/people/1/reconfirmations', 'k'),
    ));
  it('need not be sent', async () => expect(await commandOf('a', '/people/1/consents')).toBeUndefined());
});
