import { useSyncExternalStore } from 'react';
import { registerSW } from 'virtual:pwa-register';

let take: (() => Promise<void>) | undefined;
const listeners = new Set<() => void>();
const hourMs = 3_600_000;

/** From now on the console opens without a line. A new version is offered and never taken by itself: somebody may be boarding. */
export function startWorker(): void {
  const update = registerSW({
    onNeedRefresh() {
      take = () => {
        // the library reloads no page that began without a worker, as the first one of a device does
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        return update();
      };
      for (const tell of listeners) tell();
    },
    onRegisteredSW: (_, registration) =>
      void setInterval(() => void registration?.update().catch(() => undefined), hourMs),
  });
}

/** Loads the page anew with the new version, where there is one. */
export const useNewVersion = (): (() => Promise<void>) | undefined =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    () => take,
  );
