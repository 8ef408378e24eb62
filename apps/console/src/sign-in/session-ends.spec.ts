import { ErrorResponse, ErrorTimeout, type User } from 'oidc-client-ts';
import { AllTabs } from './all-tabs';
import { isOwnTab } from './own-tab';
import { Renewal } from './renewal';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('a sign-out', () => {
  it('is heard in all other tabs, and not in the one that says it', async () => {
    const heard: string[] = [];
    const channels = ['first', 'second', 'third'].map(() => new BroadcastChannel('test'));
    const [first] = channels.map((channel, tab) => new AllTabs(() => heard.push(`tab ${tab}`), channel));
    first!.signedOut();
    await soon();
    for (const channel of channels) channel.close();
    expect(heard.sort()).toEqual(['tab 1', 'tab 2']);
  });
});

describe('renewing', () => {
  const user = { access_token: 'new' } as User;

  it('is done once for all who wait for it, and anew afterwards', async () => {
    let asked = 0;
    const renewal = new Renewal(async () => (asked++, await soon(), user), {
      onOver: () => undefined,
      onAway: () => undefined,
    });
    expect(await Promise.all([renewal.renew(), renewal.renew(), renewal.renew()])).toEqual([user, user, user]);
    expect(asked).toBe(1);
    await renewal.renew();
    expect(asked).toBe(2);
  });

  it.each([
    ['over', new ErrorResponse({ error: 'invalid_grant' })],
    ['over', new ErrorResponse({ error: 'login_required' })],
    ['away', new ErrorResponse({ error: 'server_error' })],
    ['away', new ErrorResponse({ error: 'temporarily_unavailable' })],
    ['away', new ErrorResponse({ error: 'invalid_client' })],
    ['away', new Error('Bad Gateway (502)')],
    ['away', new ErrorTimeout('Network timed out')],
    ['away', new TypeError('Failed to fetch')],
  ])('finds that the session is over only where the issuer says so: %s, %s', async (then, error) => {
    const said: string[] = [];
    const renewal = new Renewal(() => Promise.reject(error), {
      onOver: () => said.push('over'),
      onAway: () => said.push('away'),
    });
    expect(await renewal.renew()).toBeUndefined();
    expect(said).toEqual([then]);
  });
});

describe('what a tab has stored', () => {
  /** Locks of one browser: held until the page that took them is gone. */
  const browser = (): { locks: LockManager; leave: (name: string) => void } => {
    const held = new Set<string>();
    const request = (name: string, { signal }: LockOptions, work: () => unknown): Promise<unknown> => {
      if (held.has(name))
        return new Promise((_, reject) => signal!.addEventListener('abort', () => reject(new Error())));
      held.add(name);
      return Promise.resolve(work());
    };
    return { locks: { request } as unknown as LockManager, leave: (name) => void held.delete(name) };
  };
  const storage = (of: Map<string, string>): Storage =>
    ({ getItem: (k: string) => of.get(k) ?? null, setItem: (k: string, v: string) => void of.set(k, v) }) as Storage;

  it('is its own, also after it was loaded anew', async () => {
    const [{ locks, leave }, kept] = [browser(), new Map<string, string>()];
    expect(await isOwnTab(storage(kept), locks)).toBe(true);
    leave(`homeward-tab ${kept.get('tab')}`);
    expect(await isOwnTab(storage(kept), locks)).toBe(true);
  });

  it('is not its own where it is a copy of another, once', async () => {
    const [{ locks, leave }, kept] = [browser(), new Map<string, string>()];
    await isOwnTab(storage(kept), locks);
    const copy = new Map(kept);
    expect(await isOwnTab(storage(copy), locks)).toBe(false);
    leave(`homeward-tab ${copy.get('tab')}`);
    expect(await isOwnTab(storage(copy), locks)).toBe(true);
  });
});
