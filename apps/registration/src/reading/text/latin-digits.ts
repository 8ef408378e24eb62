import { withLatinDigits } from '@homeward/kernel';

/** Digits of every script as 0-9; invisible direction marks, which travel with them, are dropped. */
export const latinDigits = (text: string): string => withLatinDigits(text.replace(/\p{Cf}/gu, ''));
