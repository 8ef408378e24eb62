import type { ConsentPurpose } from '@homeward/contracts';
import type { Mode } from '../model/journey';

export const receiptLanguages = ['en', 'fr', 'ar'] as const;
export type ReceiptLanguage = (typeof receiptLanguages)[number];

interface Texts {
  title: string;
  purposes: Record<ConsentPurpose, string>;
  /** What follows from a no to each (docs/handbook/consent.md#what-a-no-does). */
  afterNo: Record<ConsentPurpose, string>;
  /** Before the state, its law and since when. */
  law: string;
  since: string;
  lawMeans: string;
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
    afterNo: {
      RETURN: 'If you say no, you stay, and your family is asked again.',
      DATA_PROCESSING:
        'If you say no, the airline is not shown your details any more, and you are in no list from which our staff may tell your embassy anything, whatever you said to those, and on no sheet that our staff hand to border authorities. The law of a country may still demand them; you may then decide not to travel. We keep what we have so that your no stays heard: tell us what you wish to have changed or deleted.',
      EMBASSY_SHARING:
        'This program sends nothing to your embassy by itself. If you say no, you are in no list from which our staff may tell your embassy anything.',
      CARRIER_SHARING:
        'If you say no, the airline is not shown your details any more. The law of the country where you arrive may still demand them from whoever carries you; you may then decide not to travel.',
    },
    law: 'The law of this state demands these details whatever you say here:',
    since: 'since',
    lawMeans: 'You may decide not to travel, and lose nothing by it.',
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
    afterNo: {
      RETURN: 'Si vous dites non, vous restez, et votre famille est interrogée de nouveau.',
      DATA_PROCESSING:
        'Si vous dites non, la compagnie ne voit plus vos données, et vous n’êtes dans aucune liste dont notre équipe peut se servir auprès de votre ambassade, quoi que vous ayez dit à ce sujet, ni sur aucune feuille que notre équipe remet aux autorités des frontières. La loi d’un pays peut toutefois les exiger ; vous pouvez alors décider de ne pas partir. Nous gardons ce que nous avons pour que votre non reste entendu : dites-nous ce qui doit être changé ou effacé.',
      EMBASSY_SHARING:
        'Ce programme n’envoie rien de lui-même à votre ambassade. Si vous dites non, vous n’êtes dans aucune liste dont notre équipe peut se servir auprès d’elle.',
      CARRIER_SHARING:
        'Si vous dites non, la compagnie ne voit plus vos données. La loi du pays d’arrivée peut toutefois les exiger du transporteur ; vous pouvez alors décider de ne pas partir.',
    },
    law: 'La loi de cet État exige ces données, quoi que vous disiez ici :',
    since: 'depuis le',
    lawMeans: 'Vous pouvez décider de ne pas partir, sans rien perdre.',
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
    afterNo: {
      RETURN: 'إذا قلتم لا فستبقون، وتُسأل عائلتكم من جديد.',
      DATA_PROCESSING:
        'إذا قلتم لا فلن ترى شركة الطيران بياناتكم بعد ذلك، ولن تكونوا في أي قائمة يجوز لموظفينا استعمالها لدى سفارتكم، مهما قلتم في ذلك، ولا في أي ورقة يسلمها موظفونا إلى سلطات الحدود. وقد يطلبها قانون بلد ما مع ذلك، ويمكنكم عندئذ أن تقرروا عدم السفر. نحتفظ بما لدينا لكي يبقى قولكم لا مسموعا: أخبرونا بما تريدون تغييره أو حذفه.',
      EMBASSY_SHARING:
        'هذا البرنامج لا يرسل شيئا إلى سفارتكم من تلقاء نفسه. إذا قلتم لا فلن تكونوا في أي قائمة يجوز لموظفينا استعمالها لديها.',
      CARRIER_SHARING:
        'إذا قلتم لا فلن ترى شركة الطيران بياناتكم بعد ذلك. وقد يطلبها قانون بلد الوصول من الناقل مع ذلك، ويمكنكم عندئذ أن تقرروا عدم السفر.',
    },
    law: 'يطلب قانون هذه الدولة هذه البيانات مهما قلتم هنا:',
    since: 'منذ',
    lawMeans: 'يمكنكم أن تقرروا عدم السفر، ولن تخسروا شيئا بذلك.',
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
