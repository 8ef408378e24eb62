/** The sentences of the rules about what protection was told, by the rule's name. */
export const protectionRulesInArabic: Record<string, string> = {
  'a-hold-says-which': 'حددوا أي توقيف يوضع.',
  'a-yes-after-fear-waits-for-protection': 'تتحدث الحماية مع هذا الشخص قبل أن يقول نعم من جديد: اسألوا الحماية.',
  'what-was-told-is-answered-first': 'أُبلغت الحماية بأمر عن هذا الشخص: أجيبوا عنه قبل إجازته.',
  'who-told-of-fear-is-screened-again': 'من تحدث عن خوف يُسمع من جديد أو يوقف: الإجازة السابقة لا تكفي.',
};
