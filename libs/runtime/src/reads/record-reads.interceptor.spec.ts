import { lastValueFrom, of } from 'rxjs';
import { isReading, policy, showsPeople, type Action } from '@homeward/access';
import { DependencyAway, newId, systemClock } from '@homeward/kernel';
import type { Metrics } from '../metrics';
import type { ReadSpool } from './read-spool';
import { RecordReads } from './record-reads.interceptor';

const actions = (Object.keys(policy) as Action[]).filter(showsPeople);
const answer = { personId: newId() };

describe('while the disk does not take who saw whom', () => {
  const unrecorded = jest.fn();
  const full = {
    add: () => {
      throw new Error('ENOSPC');
    },
  };
  const answering = (method: string, action: Action): Promise<unknown> => {
    const reflector = { getAllAndOverride: () => action };
    const metrics = { readUnrecorded: unrecorded };
    const request = { method, caller: { id: 'x', roles: [...policy[action].roles].filter((r) => r !== 'service') } };
    const context = {
      getType: () => 'http',
      getHandler: () => undefined,
      getClass: () => undefined,
      switchToHttp: () => ({ getRequest: () => request }),
    };
    const record = new RecordReads(
      reflector as never,
      full as unknown as ReadSpool,
      systemClock(),
      metrics as unknown as Metrics,
    );
    return lastValueFrom(record.intercept(context as never, { handle: () => of(answer) }));
  };
  beforeEach(() => unrecorded.mockReset());

  const reading = actions.flatMap((action) => [
    ['GET', action] as const,
    ...(action.endsWith(':read') ? [['POST', action] as const] : []), // a search
  ]);
  it.each(reading)('nobody is shown: %s, %s', async (method, action) => {
    await expect(answering(method, action)).rejects.toBeInstanceOf(DependencyAway);
    expect(unrecorded).toHaveBeenCalledTimes(1);
  });

  const doing = actions.filter((action) => !isReading('POST', action)).map((action) => ['POST', action] as const);
  it.each(doing)('what was done stays done, and is answered: %s, %s', async (method, action) => {
    expect(await answering(method, action)).toBe(answer);
    expect(unrecorded).toHaveBeenCalledTimes(1);
  });
  it('a no is among the latter', () => expect(doing).toContainEqual(['POST', 'consent:withdraw']));
});
