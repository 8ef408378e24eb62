/** Waits before the n-th retry: doubles from `firstMs`, up to `longestMs`. Ends at once when the signal aborts. */
export function backoff(attempt: number, firstMs: number, longestMs: number, signal?: AbortSignal): Promise<void> {
  return pause(Math.min(longestMs, firstMs * 2 ** attempt), signal);
}

/** Resolves after `ms`, or as soon as the signal aborts. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}
