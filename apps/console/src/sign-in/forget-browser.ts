/** Deletes what a sign-out leaves: the files of the console, what its pages note, and the key that tokens are bound to. */
export async function forgetBrowser(): Promise<void> {
  localStorage.clear();
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  indexedDB.deleteDatabase('oidc');
}
