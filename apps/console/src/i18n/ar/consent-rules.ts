/** The sentences of the rules of consent. */
export const consentRulesInArabic: Record<string, string> = {
  'second-opinion-comes-from-another': 'يجب أن يأتي التأكيد الثاني من غير المستشار.',
  'comprehension-was-checked-with-two-open-questions': 'يُتحقق من الفهم بسؤالين مفتوحين يجيب عنهما الشخص بكلماته.',
  'consent-rests-on-their-own-counselling': 'تحتاج الموافقة إلى جلسة مشورة لهذا الشخص أو لمن يقرر عنه.',
  'detention-needs-a-second-independent-confirmation':
    'من قوبل في الاحتجاز يُسأل مرة ثانية من الحماية، بعيدًا عن السلطات.',
  'each-adult-decides-for-themself':
    'يقول البالغ نعم بنفسه؛ ويقولها الطفل مع وصيه أو من خلاله؛ ومن قد يكون هذا أو ذاك اليوم يقولها مع وصي.',
  'embassy-sharing-waits-for-protection': 'لا يجوز مشاركة شيء مع السفارة حاليًا: اسأل الحماية.',
  'form-was-read-aloud-to-who-cannot-read': 'يجب أن تُقرأ الاستمارة بصوت مسموع لمن لا يستطيع قراءتها.',
  'information-shown-was-complete-and-current': 'يجب عرض كل مواضيع المعلومات السارية أولًا.',
  'interview-was-private': 'يجب أن تكون المقابلة على انفراد، دون سلطات في الغرفة.',
  'nobody-was-under-duress': 'توجد علامات ضغط: لا يمكن طلب الموافقة الآن.',
  'person-had-capacity': 'لم يكن الشخص قادرًا على القرار حينها؛ ادعمه واسأله من جديد.',
  'proxy-needs-two-approvals-and-fourteen-days':
    'تحتاج الوكالة إلى بيان الصلة ووثيقة وموافقتين من موظفَي حماية غير المستشار ومن يسجّل القبول، وتنتهي خلال 14 يومًا.',
  'a-reconfirmation-names-its-language': 'اذكروا بأي لغة سُئل الشخص من جديد.',
  'the-new-day-was-told': 'تغادر الرحلة في يوم غير الذي أُخبر به الشخص: أخبروه باليوم الجديد واذكروه.',
  'of-age-they-say-yes-anew': 'بلغ الشخص سن الرشد منذ أن قال وليّه نعم: أجروا معه جلسة مشورة ودعوه يقولها بنفسه.',
  'who-may-be-of-age-is-asked-as-well':
    'ربما بلغ الشخص سن الرشد، ولم يقل نعم سوى وليّه: أجروا معه جلسة مشورة وليقلها الاثنان معًا.',
  'a-short-talk-is-enough': 'لا يكفي حديث قصير لقول نعم من جديد: أجروا جلسة مشورة جديدة مع الشخص.',
  'what-has-changed-was-explained': 'تغيّر شيء منذ قول نعم: أخبروا الشخص بكل ما تغيّر في حديث قصير أولا.',
  'a-short-talk-tells-something': 'اذكروا ما الذي تغيّر وما الذي شُرح.',
  'a-changed-route-is-told-whole': 'الطريق غير ما كان: اذكروا الرحلة التي شُرحت.',
  'reconfirmation-is-asked-in-private': 'يجب أن يُسأل الشخص على انفراد إن كان ما زال يرغب في السفر.',
  'a-witness-has-another-name-than-who-says-yes':
    'للشاهد اسم الشخص نفسه أو اسم من يقول نعم عنه. اكتبوا اسمه كاملًا، أو خذوا شاهدًا آخر.',
  'thumb-mark-needs-an-independent-witness':
    'الشاهد ليس المستشار ولا من يقول نعم: بالغ مسجَّل، أو زميل سجّل دخوله، أو شخص مذكور باسمه وهاتفه وصلته. البصمة أو الموافقة الشفهية تحتاج إلى شاهد.',
  'validity-is-at-most-thirty-days': 'تسري الموافقة 30 يومًا على الأكثر؛ ثم يُسأل الشخص من جديد.',
  'a-yes-follows-its-conversation-within-thirty-days': 'ما قيل للشخص قيل قبل أكثر من 30 يومًا: تحدّثوا معه من جديد أولًا.',
  'a-yes-is-in-the-language-of-its-conversation':
    'شُرحت الرحلة بلغة وجاءت الموافقة بلغة أخرى ولم يترجم أحد: سجّلوا اللغة التي استُعملت، أو تحدّثوا معه من جديد.',
  'the-conversation-was-in-a-language-they-speak':
    'شُرحت الرحلة بلغة لا يُذكر في سجل الشخص أنه يتكلمها ولم يترجم أحد: تحدّثوا معه بإحدى لغاته، أو اطلبوا تصحيح لغاته.',
  'a-new-yes-needs-a-new-conversation': 'قال الشخص لا، أو تغيّر ما وافق عليه أو انقضى: تحدّثوا معه من جديد أولًا.',
  'a-yes-to-return-names-its-journey': 'الموافقة على العودة تسمّي رحلتها: العملية والدولة والمطار والوسيلة والطريق.',
  'the-journey-is-the-one-explained': 'ليست هذه الرحلة التي شُرحت في جلسة المشورة: تحدثوا مع الشخص عنها.',
  'the-airport-lies-in-the-state':
    'يقع المطار {{airport}} في {{lies}} بينما تذكر الرحلة {{named}}: صحِّحها وتحدّث مع الشخص عن الرحلة الصحيحة.',
  'the-journey-is-of-their-operation': 'هذه الرحلة تابعة لعملية لم يُسجَّل الشخص فيها.',
  'a-yes-again-names-its-journey': 'هذه الموافقة لا تسمّي رحلة بعد: اشرحوا الرحلة وسمّوها.',
  'a-yes-again-is-to-the-same-journey': 'وافق الشخص على رحلة أخرى: لهذه الرحلة يلزم تقديم مشورة جديدة وموافقة جديدة.',
  'a-proxy-can-be-found': 'الوكيل بالغ مسجَّل، أو شخص مذكور باسمه وهاتفه، وليس أبدا ممن يسجّل الموافقة أو يوافق عليها.',
  'a-guardian-is-on-record':
    'لا يوجد مسجَّل يُسأل عن هذا الطفل بهذه الصفة: الوصي والد أو والدة، أو مسجَّل بوثيقة أو بقرار من الحماية، وقُدّمت له المشورة.',
};
