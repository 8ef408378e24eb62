import type { en } from './en';

/** Where a text has a number, a language may have more forms than English: `plurals.spec.ts` says which it must have. */
type MoreForms<T> = {
  [Key in keyof T as Key extends `${infer Base}_other` ? `${Base}_${'zero' | 'two' | 'few' | 'many'}` : never]?: string;
};
type Text<T> = { [Key in keyof T]: T[Key] extends string ? string : Text<T[Key]> } & MoreForms<T>;

/** The texts of a language: the compiler refuses one with fewer, or more. */
export type Words = Text<typeof en>;
/** The groups of short names for codes. */
export type CodeGroup = keyof typeof en.codes;
