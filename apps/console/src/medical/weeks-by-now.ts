const week = 7 * 86_400_000;

/** Weeks of pregnancy by now. @param foundAt when the weeks were found, ISO */
export const weeksByNow = (weeks: number, foundAt: string, now: Date): number =>
  weeks + Math.floor((now.getTime() - Date.parse(foundAt)) / week);
