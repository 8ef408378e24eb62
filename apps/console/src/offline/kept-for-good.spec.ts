import { askToKeep, isKeptForGood } from './kept-for-good';

const aBrowser = (persisted: boolean, allows: boolean) => {
  let asked = 0;
  return {
    asked: () => asked,
    storage: { persisted: async () => persisted, persist: async () => (asked++, allows) },
  };
};

describe('what this device keeps', () => {
  it('is not cleared by the browser where it agrees, and where it refuses that is known', async () => {
    await askToKeep(aBrowser(false, true).storage);
    expect(isKeptForGood()).toBe(true);
    await askToKeep(aBrowser(false, false).storage);
    expect(isKeptForGood()).toBe(false);
    await askToKeep(null);
    expect(isKeptForGood()).toBe(false);
  });

  it('is asked for once: some browsers ask their user', async () => {
    const { asked, storage } = aBrowser(true, false);
    await askToKeep(storage);
    expect([asked(), isKeptForGood()]).toEqual([0, true]);
  });
});
