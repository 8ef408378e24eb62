/** The sentences of the rules about what protection was told and what the gate found, by the rule's name. */
export const protectionRulesInArabic: Record<string, string> = {
  'a-hold-says-which': 'حددوا أي توقيف يوضع.',
  'a-yes-after-fear-waits-for-protection': 'تتحدث الحماية مع هذا الشخص قبل أن يقول نعم من جديد: اسألوا الحماية.',
  'what-was-told-is-answered-first': 'أُبلغت الحماية بأمر عن هذا الشخص: أجيبوا عنه قبل إجازته.',
  'who-told-of-fear-is-screened-again': 'من تحدث عن خوف يُسمع من جديد أو يوقف: الإجازة السابقة لا تكفي.',
  'a-finding-says-of-whom': 'حددوا لمن السوار، أو كم يبدو عمر من لا تذكره أي قائمة.',
  'an-end-fits-what-was-found': 'ما وُجد لا ينتهي بهذه الطريقة.',
  'who-takes-care-is-named': 'حددوا من تولى رعايته.',
  'who-it-is-after-all-is-on-the-list': 'سمّوا من هو في الحقيقة: شخص موجود على القائمة الآن.',
  'a-child-who-was-found-is-not-let-go': 'لا يُترك الطفل ليذهب وحده: سجّلوا من تولّاه، أو من هو.',
  'the-right-person-boards-by-their-own-scan':
    'صعد شخص بهذا السوار: قولوا إن صاحبه غائب، ليُشطب من القائمة من هو في المقصورة ويُرى وهو يغادرها.',
  'who-boards-is-who-the-wristband-says': 'سُجل أن حامل هذا السوار ليس هذا الشخص: يحل ضابط المناوبة ذلك أولًا.',
  'what-the-gate-found-is-resolved': 'وُجد شخص لا تذكره أي قائمة، أو ليس من يقوله سواره: قولوا أولًا ما آل إليه أمره.',
  'findings-belong-to-a-list-in-force':
    'لا قائمة سارية هنا ينتمي إليها هذا؛ وإذا كانت أبواب الطائرة مغلقة فافتحوها قبل أن تقولوا ما آل إليه أمره.',
  'nobody-is-kept-from-themself': 'سمّوا شخصين مختلفين.',
};
