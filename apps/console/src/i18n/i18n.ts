import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';
import { applyLanguage, chosenLanguage, keepLanguage, type Language } from './languages';

export const i18n = createInstance();

export function startWords(): void {
  const language = chosenLanguage();
  applyLanguage(language);
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, fr: { translation: fr }, ar: { translation: ar } },
    interpolation: { escapeValue: false }, // React does
    initAsync: false,
  });
}

export async function speak(language: Language): Promise<void> {
  keepLanguage(language);
  await i18n.changeLanguage(language);
}
