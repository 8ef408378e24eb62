/**
 * Runs the steps one after the other until time is up; one that fails does not stop the next.
 * @returns whether all ended in time. Unfinished work is rolled back with the process, and done again later
 */
export async function endInOrder(steps: (() => Promise<unknown> | undefined)[], withinMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, withinMs, false)));
  const all = async (): Promise<boolean> => {
    for (const step of steps) await Promise.resolve(step()).catch(() => undefined);
    return true;
  };
  return Promise.race([all(), patience]).finally(() => clearTimeout(timer));
}
