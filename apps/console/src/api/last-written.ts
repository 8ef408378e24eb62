/** What closes or gives way within it does so because something was recorded. */
const justMs = 500;

/** When something was recorded last. */
export const lastWritten = { at: -Infinity };

/** Whether something was recorded just now. @param since and not before that */
export const wasJustWritten = (since = -Infinity): boolean =>
  lastWritten.at >= since && performance.now() - lastWritten.at < justMs;
