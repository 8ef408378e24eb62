/** What stands for a number that is hidden: one to four, or all but one to four of so many. Two numbers on whatever side one reads. */
export const rangeOf = (all?: number | null): string => (all ? `${all - 4}–${all - 1}` : '1–4');
