import type { en } from './en';

type Text<T> = { [Key in keyof T]: T[Key] extends string ? string : Text<T[Key]> };

/** The texts of a language: the compiler refuses one with fewer, or more. */
export type Words = Text<typeof en>;
/** The groups of short names for codes. */
export type CodeGroup = keyof typeof en.codes;
