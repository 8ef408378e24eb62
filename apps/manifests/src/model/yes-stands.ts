const yes: ReadonlySet<string | undefined> = new Set(['ACTIVE', 'RECONFIRMED']);

/** Whether a person's yes stands, by the status of their consent; where nothing is known it does not. */
export const yesStands = (status: string | undefined): boolean => yes.has(status);
