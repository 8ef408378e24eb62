/** Whole years on a day, of a date of birth that is known to the day. @param born ISO date @param day ISO date */
export const ageOf = (born: string, day: string): number | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(born)
    ? Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)
    : undefined;
