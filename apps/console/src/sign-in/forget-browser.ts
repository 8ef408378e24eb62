const patienceMs = 3_000;

/**
 * Deletes what a sign-out leaves: the files of the console, what its pages note, and the key that tokens are bound to. The
 * sign-out goes on where the browser does not finish: nothing of it is about people.
 */
export const forgetBrowser = (): Promise<void> =>
  Promise.race([forget(), new Promise<void>((done) => setTimeout(done, patienceMs))]);

async function forget(): Promise<void> {
  localStorage.clear();
  indexedDB.deleteDatabase('oidc');
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}
