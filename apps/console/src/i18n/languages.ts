export const languages = ['en', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Each in its own language, for those who cannot read the others. */
export const namesOfLanguages: Record<Language, string> = { en: 'English', fr: 'Français', ar: 'العربية' };

export const directionOf = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

const isLanguage = (value: string | null | undefined): value is Language => languages.some((l) => l === value);

/** Writes the page in a language, from its side. */
export function applyLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** For the next time as well. */
export function keepLanguage(language: Language): void {
  localStorage.setItem('language', language);
  applyLanguage(language);
}

/** The language chosen here before, else the browser's, else English. */
export function chosenLanguage(): Language {
  const kept = localStorage.getItem('language');
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((l) => l.slice(0, 2)).find(isLanguage) ?? 'en';
}
