const yes: ReadonlySet<string | undefined> = new Set(['ACTIVE', 'RECONFIRMED']);

/** Whether a person's yes stands, by the status of their consent; where nothing is known it does not. */
export const yesStands = (status: string | undefined): boolean => yes.has(status);

const no: ReadonlySet<string> = new Set(['WITHDRAWN', 'REFUSED']);

/** Whether a person has said no, by the status of their consent. */
export const isNo = (status: string): boolean => no.has(status);
