/**
 * Whether somebody is shown what was told of adults. The panel that decides what is best for a child is shown what concerns
 * children, and nobody else. Source: docs/handbook/data-protection.md#classes.
 * @param roles in which they ask
 */
export const seesConcernsOfAdults = (roles: readonly string[]): boolean => roles.includes('protection-officer');

/** The same of the files of adults. */
export const seesFilesOfAdults = seesConcernsOfAdults;
