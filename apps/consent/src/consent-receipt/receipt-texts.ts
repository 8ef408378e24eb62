import type { ConsentPurpose } from '@homeward/contracts';
import type { Mode } from '../model/journey';

export const receiptLanguages = ['en', 'fr', 'ar'] as const;
export type ReceiptLanguage = (typeof receiptLanguages)[number];

interface Texts {
  title: string;
  purposes: Record<ConsentPurpose, string>;
  journey: string;
  modes: Record<Mode, string>;
  route: string;
  given: string;
  until: string;
  withdraw: string;
  free: string;
  complain: string;
  number: string;
  proof: string;
}

/** The receipt in the person's language. Plain sentences: many will have it read to them. */
export const receiptTexts: Record<ReceiptLanguage, Texts> = {
  en: {
    title: 'What you agreed to',
    purposes: {
      RETURN: 'To travel home with this operation',
      DATA_PROCESSING: 'That we keep your details for this journey',
      EMBASSY_SHARING: 'That we share your details with your embassy',
      CARRIER_SHARING: 'That we share your details with the airline',
    },
    journey: 'You travel to',
    modes: { AIR: 'by air' },
    route: 'The way there, as it was explained to you',
    given: 'You said yes on',
    until: 'This holds until',
    withdraw: 'You can say no at any time, until the aircraft doors close. You need no reason and lose nothing by it.',
    free: 'Nobody may ask money for this journey.',
    complain: 'If something is wrong, tell any member of staff or the complaints desk.',
    number: 'Receipt number',
    proof: 'Proof (for those who check it)',
  },
  fr: {
    title: 'Ce que vous avez accepté',
    purposes: {
      RETURN: 'Rentrer chez vous avec cette opération',
      DATA_PROCESSING: 'Que nous gardions vos données pour ce voyage',
      EMBASSY_SHARING: 'Que nous transmettions vos données à votre ambassade',
      CARRIER_SHARING: 'Que nous transmettions vos données à la compagnie aérienne',
    },
    journey: 'Vous voyagez vers',
    modes: { AIR: 'en avion' },
    route: "Le trajet, tel qu'il vous a été expliqué",
    given: 'Vous avez dit oui le',
    until: "Cet accord vaut jusqu'au",
    withdraw:
      "Vous pouvez dire non à tout moment, jusqu'à la fermeture des portes de l'avion. Sans raison à donner, et sans rien perdre.",
    free: "Personne n'a le droit de demander de l'argent pour ce voyage.",
    complain: "Si quelque chose ne va pas, dites-le à un membre de l'équipe ou au bureau des plaintes.",
    number: 'Numéro du reçu',
    proof: 'Preuve (pour qui veut la vérifier)',
  },
  ar: {
    title: 'ما وافقتم عليه',
    purposes: {
      RETURN: 'العودة إلى وطنكم مع هذه العملية',
      DATA_PROCESSING: 'أن نحتفظ ببياناتكم من أجل هذه الرحلة',
      EMBASSY_SHARING: 'أن نشارك بياناتكم مع سفارتكم',
      CARRIER_SHARING: 'أن نشارك بياناتكم مع شركة الطيران',
    },
    journey: 'تسافرون إلى',
    modes: { AIR: 'جوا' },
    route: 'الطريق كما شرح لكم',
    given: 'قلتم نعم في',
    until: 'تسري هذه الموافقة حتى',
    withdraw: 'يمكنكم أن تقولوا لا في أي وقت حتى إغلاق أبواب الطائرة. لا حاجة إلى ذكر سبب، ولن تخسروا شيئا.',
    free: 'لا يحق لأحد أن يطلب مالا مقابل هذه الرحلة.',
    complain: 'إذا حدث أي خطأ فأخبروا أي موظف أو مكتب الشكاوى.',
    number: 'رقم الإيصال',
    proof: 'الإثبات (لمن يريد التحقق)',
  },
};

const spoken = new Map<string, ReceiptLanguage>([
  ['fra', 'fr'],
  ['ara', 'ar'],
  ['eng', 'en'],
]);

/** The page's language: the one asked for, else the person's, else English. */
export const receiptLanguageFor = (language: string): ReceiptLanguage =>
  receiptLanguages.find((l) => l === language) ?? spoken.get(language) ?? 'en';
