import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { NEVER, TimeoutError, endWith, lastValueFrom, map, timeout, timer, type Observable } from 'rxjs';
import { machineMs } from '@homeward/kernel';
import { EndsWithToken } from './access.decorator';
import type { Caller } from './caller';
import { ScopeInterceptor } from './scope.interceptor';

class Endpoints {
  @EndsWithToken()
  feed(): void {
    return undefined;
  }
  page(): void {
    return undefined;
  }
}
const { feed, page } = Endpoints.prototype;

const answering = (handler: () => void, caller: Partial<Caller>, answers: Observable<unknown> = NEVER) => {
  const context = {
    getType: () => 'http',
    getHandler: () => handler,
    switchToHttp: () => ({ getRequest: () => ({ caller }) }),
  };
  const next: CallHandler = { handle: () => answers };
  return new ScopeInterceptor().intercept(context as unknown as ExecutionContext, next);
};
const endOf = (caller: Partial<Caller>): Promise<unknown> =>
  lastValueFrom(answering(feed, caller).pipe(timeout(200), endWith('ended')));
const stillOpen = TimeoutError;

describe('a feed', () => {
  const later = (): number => machineMs() + 60_000;

  it('ends with the token of its reader', () =>
    expect(endOf({ tokenEndsAt: machineMs() + 20 })).resolves.toBe('ended'));
  it('is not open at all to a token that has ended', () => expect(endOf({})).resolves.toBe('ended'));
  it('ends with the first assignment that opened it, though the token goes on', () =>
    expect(endOf({ tokenEndsAt: later(), grantLastsMs: 20 })).resolves.toBe('ended'));
  it.each([
    ['an assignment that goes on', 60_000],
    ['one for longer than a timer can wait', 10 ** 11],
    ['one without an end', undefined],
  ])('stays open to %s', (_, grantLastsMs) =>
    expect(endOf({ tokenEndsAt: later(), grantLastsMs })).rejects.toBeInstanceOf(stillOpen),
  );
});

describe('any other answer', () => {
  it('is given whole, also where the assignment ends meanwhile', async () => {
    const slow = timer(40).pipe(map(() => 'answer'));
    expect(await lastValueFrom(answering(page, { roles: [], grantLastsMs: 1 }, slow))).toBe('answer');
  });
});
