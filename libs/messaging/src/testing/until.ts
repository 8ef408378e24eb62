/** Waits until `check` is true. @throws when it does not become true in time */
export async function until(check: () => boolean | Promise<boolean>, withinMs = 40_000): Promise<void> {
  for (const end = performance.now() + withinMs; !(await check());) {
    if (performance.now() > end) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
