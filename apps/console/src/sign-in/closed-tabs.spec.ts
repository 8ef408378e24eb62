import { ClosedTabs } from './closed-tabs';

const aBrowser = () => {
  const kept = new Map<string, string>();
  const clock = { now: 1_000_000 };
  const store = {
    getItem: (k: string) => kept.get(k) ?? null,
    setItem: (k: string, v: string) => void kept.set(k, v),
    removeItem: (k: string) => void kept.delete(k),
  };
  return { clock, tabs: new ClosedTabs(store, () => clock.now) };
};

describe('a tab that was closed', () => {
  it('is told apart from one whose browser was killed', () => {
    const { tabs } = aBrowser();
    tabs.note('closed by hand');
    expect([tabs.has('closed by hand'), tabs.has('killed')]).toEqual([true, false]);
    tabs.forget('closed by hand');
    expect(tabs.has('closed by hand')).toBe(false);
  });

  it('is not one that was loaded anew and then killed', () => {
    const { tabs, clock } = aBrowser();
    tabs.note('1');
    expect([tabs.has('1', clock.now - 1), tabs.has('1', clock.now + 1)]).toEqual([true, false]);
  });

  it('is told apart from one that is loaded anew, whichever way the clock was moved', () => {
    const { tabs, clock } = aBrowser();
    expect(tabs.hasOwn('1')).toBe(false);
    tabs.note('1');
    clock.now += 60_000;
    expect(tabs.hasOwn('1')).toBe(false);
    clock.now += 120_000;
    expect(tabs.hasOwn('1')).toBe(true);
    clock.now = 1;
    expect(tabs.hasOwn('1')).toBe(true);
  });
});
