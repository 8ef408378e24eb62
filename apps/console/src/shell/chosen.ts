/** A form in which these fields are no longer empty. */
export type Chosen<F, K extends keyof F> = F & { [field in K]: Exclude<F[field], '' | undefined> };

export const isChosen = <F, K extends keyof F>(form: F, ...fields: K[]): form is Chosen<F, K> =>
  fields.every((field) => form[field] !== '' && form[field] !== undefined);

/** The one that there is. Among several nothing is chosen in advance. */
export const theOnly = <T>(all: readonly T[] | undefined): T | undefined => (all?.length === 1 ? all[0] : undefined);
