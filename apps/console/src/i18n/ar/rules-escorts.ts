/** The sentences of the rules about escorts, by the rule's name. */
export const escortRulesInArabic: Record<string, string> = {
  'escorts-go-with-people-on-the-list': 'يرافق المرافق أشخاصًا على قائمة هذه الرحلة: سمّوا كل واحد منهم.',
  'escorts-are-of-age': 'المرافق بالغ سنّ الرشد يوم الإقلاع.',
  'one-escort-has-few-children': 'يصطحب المرافق الواحد خمسة أطفال على الأكثر، ولا طفل آخر مع طفل دون الثانية عشرة.',
  'one-escort-has-one-stretcher': 'يعتني المرافق الواحد بشخص واحد على نقالة: عيّنوا مرافقًا آخر للباقين.',
  'escorts-have-a-document-that-tells-who-they-are': 'هذا ليس رقم وثيقة: انسخوه من الوثيقة التي يسافر بها المرافق.',
  'one-person-is-one-escort': 'من يحمل هذه الوثيقة مرافق في هذه القائمة بالفعل: الشخص الواحد مرافق واحد.',
  'one-escort-flies-on-one-flight': 'من يحمل هذه الوثيقة مرافق في رحلة أخرى في الوقت نفسه: عيّنوا شخصًا آخر.',
  'a-traveller-is-no-escort': 'هذه وثيقة مسافر مسجل: من يعود يسافر بسجله الخاص. عيّنوا أحد الموظفين أو صححوا الرقم.',
  'who-resembles-a-traveller-is-told-apart':
    'هناك شخص مسجل يُرجَّح أنه هو نفسه، بالاسم وتاريخ الميلاد أو برقم يكاد يطابق. عيّنوا شخصًا آخر، أو يرى الوثيقة شخص ثانٍ لا دور مشترك بينكما ويسجل أن المرافق شخص آخر.',
  'an-escort-who-is-off-goes-with-nobody': 'هذا المرافق خارج الرحلة: ألغوا ذلك أولًا، أو عيّنوا غيره.',
  'escorts-sit-near': 'لا مقعد للمرافق في صف من يرافقهم ولا في الصف المجاور: عيّنوهم على نحو آخر.',
  'escorts-are-assigned': 'ينقص مرافق ({{kinds}}): سمّوا من يسافر مع هذا الشخص.',
  'escorts-are-named-before-the-gate-closes':
    'شخص على القائمة ليس له مرافق بعد ({{kinds}}): سمّوا من يسافر معه، أو أخرجوه من القائمة.',
  'escorts-board-first': 'مرافق هذا الشخص ({{kinds}}) ليس على متن الطائرة بعد: يصعد المرافق أولًا.',
  'nobody-flies-without-their-escort':
    'يحتاج شخص على متن الطائرة إلى مرافق ({{kinds}}) ليس على متنها: يصعد المرافق، أو يغادر الشخص المقصورة.',
  'escorts-still-sit-near':
    'مرافق ({{escorts}}) لا يجلس في صف من يرافقهم ولا في الصف المجاور: أصدروا نسخة جديدة، أو عيّنوه على نحو آخر.',
  'who-has-left-as-an-escort-stays-out': 'هذا المرافق لا يسافر: عيّنوا مرافقًا من جديد.',
  'escorts-are-assigned-on-a-frozen-list': 'يُعيَّن المرافق على قائمة مثبّتة ما دامت أبواب الطائرة مفتوحة.',
};
