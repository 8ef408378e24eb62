const yes: ReadonlySet<string | undefined> = new Set(['ACTIVE', 'RECONFIRMED']);

/** Whether a person's yes is in force, by the status of their consent; if nothing is known it is not. */
export const isYesInForce = (status: string | undefined): boolean => yes.has(status);

const no: ReadonlySet<string> = new Set(['WITHDRAWN', 'REFUSED']);

/** Whether a person has said no, by the status of their consent. */
export const isNo = (status: string): boolean => no.has(status);
