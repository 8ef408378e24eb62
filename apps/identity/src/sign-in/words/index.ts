import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';
import type { Words } from './words';

export type { Words } from './words';
export const languages = { en, fr, ar } as const satisfies Record<string, Words>;
export type Language = keyof typeof languages;

const isLanguage = (tag: string): tag is Language => tag in languages;

/**
 * The first supported language among those asked for, the most wanted first.
 * @param wishes `ui_locales` (space-separated), `Accept-Language` (comma-separated), or a single tag
 */
export function chooseLanguage(...wishes: (string | undefined)[]): Language {
  const tags = wishes.flatMap((wish) => wish?.split(/[\s,]+/) ?? []).map((tag) => tag.slice(0, 2).toLowerCase());
  return tags.find(isLanguage) ?? 'en';
}
