/**
 * Takes the steps one after the other, for as long as they are given; one that fails does not keep the next from its turn.
 * @returns whether all ended in time. What was in the middle of something is undone with the process, and done again later
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
