import 'fake-indexeddb/auto';
import { Device } from '../offline/device';
import { keptMs } from '../offline/expiry';
import { idleMs, SealedSessions } from './sealed-sessions';

let count = 0;
/** One browser: its disk, and which tabs are open. */
const aBrowser = () => {
  const device = new Device(`sessions ${count++}`);
  const open = new Set<string>();
  const clock = { ahead: 0 };
  const locks = {
    request: (_: string, work: () => unknown) => Promise.resolve(work()),
    query: async () => ({ held: [...open].map((tab) => ({ name: `homeward-tab ${tab}` })) }),
  } as unknown as LockManager;
  const tab = (id: string): SealedSessions => (
    open.add(id),
    new SealedSessions(
      async () => device,
      () => id,
      locks,
      () => Date.now() + clock.ahead,
    )
  );
  return { device, clock, tab, close: (id: string) => void open.delete(id) };
};
const token = 'eyJhbGciOiJFUzI1NiJ9';

describe('the session of a tab', () => {
  it('is written sealed, and read by this tab alone', async () => {
    const { device, tab } = aBrowser();
    const [first, second] = [tab('1'), tab('2')];
    await first.set('user', token);
    expect(await first.get('user')).toBe(token);
    expect(await first.getAllKeys()).toEqual(['user']);
    expect(await second.get('user')).toBeNull();
    const [row] = await device.sessions.toArray();
    expect(JSON.stringify(row) + new TextDecoder().decode(row!.sealed.data)).not.toContain('eyJ');
  });

  it('is taken over, once, when its tab is closed or its browser was killed', async () => {
    const { tab, close } = aBrowser();
    await tab('1').set('user', token);
    close('1');
    const [next, another] = [tab('2'), tab('3')];
    await next.adopt();
    await another.adopt();
    expect([await next.get('user'), await another.get('user')]).toEqual([token, null]);
  });

  it('is left to a tab that is open: a refresh token used twice ends the sign-in', async () => {
    const { tab } = aBrowser();
    const [first, second] = [tab('1'), tab('2')];
    await first.set('user', token);
    await second.adopt();
    expect([await first.get('user'), await second.get('user')]).toEqual([token, null]);
  });

  it('is not taken over after a day, nor after a sign-out', async () => {
    const { device, tab, close } = aBrowser();
    await tab('1').set('user', token);
    close('1');
    await device.sessions.toCollection().modify((row) => void (row.until -= keptMs));
    await tab('2').adopt();
    expect(await tab('2').get('user')).toBeNull();
    await tab('3').set('user', token);
    await tab('3').forgetAll();
    expect(await tab('3').get('user')).toBeNull();
    expect(await device.keys.count()).toBe(0);
  });
});

describe('who goes on with a session', () => {
  it('signs in first where nobody was there for long, or the clock was set back', async () => {
    const { tab, clock } = aBrowser();
    const own = tab('1');
    await own.set('user', token);
    expect(await own.asks()).toBe(false);
    clock.ahead = idleMs + 1_000;
    expect(await own.asks()).toBe(true);
    clock.ahead = -2 * 60_000;
    expect(await own.asks()).toBe(true);
    clock.ahead = idleMs - 1_000;
    expect(await own.asks()).toBe(false);
  });

  it('need not where somebody is at work in any tab; a new token alone does not say so', async () => {
    const { tab, clock } = aBrowser();
    const [first, second] = [tab('1'), tab('2')];
    await first.set('user', token);
    await second.set('user', token);
    clock.ahead = idleMs + 1_000;
    await first.set('user', `${token}.new`);
    expect(await first.asks()).toBe(true);
    await second.touch();
    expect(await first.asks()).toBe(false);
  });

  it('is asked until they have, whatever is loaded anew or taken over meanwhile', async () => {
    const { tab, close } = aBrowser();
    await tab('1').set('user', token);
    await tab('1').ask();
    await tab('1').set('user', `${token}.new`);
    close('1');
    const next = tab('2');
    expect(await next.adopt()).toMatchObject({ tab: '1' });
    expect(await next.asks()).toBe(true);
    await next.prove();
    expect(await next.asks()).toBe(false);
  });

  it('is known to the issuer where another tab is open, and has to say who they are where none is', async () => {
    const { tab, close } = aBrowser();
    await tab('1').set('user', token);
    expect(await tab('2').isElsewhere()).toBe(true);
    close('1');
    expect(await tab('2').isElsewhere()).toBe(false);
  });

  it('has to say who they are in a new tab too where the other is covered, or nobody was there for long', async () => {
    const { tab, clock } = aBrowser();
    const [first, next] = [tab('1'), tab('2')];
    await first.set('user', token);
    await first.ask();
    expect(await next.isElsewhere()).toBe(false);
    await first.prove();
    expect(await next.isElsewhere()).toBe(true);
    clock.ahead = idleMs + 1_000;
    expect(await next.isElsewhere()).toBe(false);
    await first.touch();
    expect(await next.isElsewhere()).toBe(true);
  });
});
