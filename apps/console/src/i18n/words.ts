import type { en } from './en';

type Text<T> = { [Key in keyof T]: T[Key] extends string ? string : Text<T[Key]> };

/** What every language has to say: the compiler refuses one that says less, or more. */
export type Words = Text<typeof en>;
/** The groups of short names for codes. */
export type CodeGroup = keyof typeof en.codes;
