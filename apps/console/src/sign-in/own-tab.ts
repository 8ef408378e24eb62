import { newId } from '../api/new-id';

const name = 'tab';
export const tabId = (): string => sessionStorage.getItem(name) ?? '';
const waitMs = 300;

/**
 * Whether what this tab has stored is its own. A tab that was made by duplicating another has a copy of its refresh
 * token: used twice, it would end the sign-in of both.
 */
export async function isOwnTab(store: Storage, locks: LockManager = navigator.locks): Promise<boolean> {
  const tab = store.getItem(name) ?? newId();
  store.setItem(name, tab);
  const claimed = await claim(locks, tab);
  if (!claimed) {
    const own = newId();
    store.setItem(name, own);
    await claim(locks, own);
  }
  return claimed;
}

/** Held until the tab is closed or loaded anew. */
const claim = (locks: LockManager, tab: string): Promise<boolean> =>
  new Promise((resolve) => {
    const signal = AbortSignal.timeout(waitMs);
    locks
      .request(`homeward-tab ${tab}`, { signal }, () => {
        resolve(true);
        return new Promise<never>(() => undefined);
      })
      .catch(() => resolve(false));
  });
