import { NEVER, lastValueFrom } from 'rxjs';
import type { Caller } from '@homeward/access';
import { FeedController } from './feed.controller';
import type { LiveFigures } from './live-figures';

describe('a live feed', () => {
  const feed = new FeedController({ of: () => NEVER } as unknown as LiveFigures);
  const endOf = (tokenEndsAt?: number): Promise<unknown> =>
    lastValueFrom(feed.follow({ operationId: 'o' }, { tokenEndsAt } as Caller), { defaultValue: 'ended' });

  it('ends with the token of its reader', async () => expect(await endOf(Date.now() + 20)).toBe('ended'));
  it('is not open at all to a token that has ended', async () => expect(await endOf()).toBe('ended'));
});
