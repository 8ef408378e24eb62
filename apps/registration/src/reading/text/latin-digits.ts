import { withLatinDigits } from '@homeward/kernel';

/** Digits of every script as 0-9; invisible direction marks, which travel with them, are dropped. */
export const latinDigits = (text: string): string =>
  withLatinDigits(text.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ''));
