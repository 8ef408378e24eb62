export const languages = ['en', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Each in its own words: whoever needs one cannot read the others. */
export const namesOfLanguages: Record<Language, string> = { en: 'English', fr: 'Français', ar: 'العربية' };

export const directionOf = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

const isLanguage = (value: string | null | undefined): value is Language => languages.some((l) => l === value);

/** What was chosen here before, else what the browser asks for, else English. */
export function chosenLanguage(): Language {
  const kept = localStorage.getItem('language');
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((l) => l.slice(0, 2)).find(isLanguage) ?? 'en';
}
