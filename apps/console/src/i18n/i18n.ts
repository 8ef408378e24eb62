import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';
import { chosenLanguage, directionOf, type Language } from './languages';

export const i18n = createInstance();

const apply = (language: Language): void => {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
};

export function startWords(): void {
  const language = chosenLanguage();
  apply(language);
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, fr: { translation: fr }, ar: { translation: ar } },
    interpolation: { escapeValue: false }, // React does
    initAsync: false,
  });
}

export async function speak(language: Language): Promise<void> {
  localStorage.setItem('language', language);
  apply(language);
  await i18n.changeLanguage(language);
}
