import { consentRulesInArabic } from './consent-rules';
import { gateRulesInArabic } from './gate-rules';
import { escortRulesInArabic } from './rules-escorts';
import { registrationRulesInArabic } from './registration-rules';
import { travelRulesInArabic } from './travel-rules';

/** The sentences of the rules, by the rule's name; `{{name}}` stands for a parameter of the refusal. */
export const rulesInArabic: Record<string, string> = {
  ...consentRulesInArabic,
  ...registrationRulesInArabic,
  ...travelRulesInArabic,
  ...gateRulesInArabic,
  ...escortRulesInArabic,
  'gone-flights-are-not-cancelled': 'رحلة أُغلقت أبوابها لا تُلغى؛ بل تعود أو تُحوَّل.',
  'boarded-flights-are-not-planned-anew': 'تقدّمت الرحلة أكثر من أن يُعاد تخطيطها.',
  'times-change-by-rescheduling': 'تُغيَّر أوقات الرحلة وأماكنها بإعادة جدولتها.',
  'gone-flights-are-not-rescheduled': 'رحلة أُغلقت أبوابها أو أُلغيت لا تُعاد جدولتها.',
  'boarding-needs-a-go': 'يُفتح الصعود وتغادر الطائرة موقفها بعد قرار الانطلاق لوقت المغادرة هذا.',
  'every-permit-holds-at-departure':
    'يجب أن يكون كل تصريح موافقًا عليه وساريًا عند المغادرة، وأن يُسجَّل تصريح واحد على الأقل.',
  'every-airport-has-a-time-zone':
    'المنطقة الزمنية لمطار غير معروفة ({{airports}}): اذكرها مع المقطع (`fromZone` و`toZone`).',
  'version-in-force-is-as-recorded':
    'بيان الركاب الساري ليس ما تقوله السجلات: تغيّر منذ إصداره {{count}} من أسطره. أصدروا نسخة جديدة أولًا.',
  'a-later-merge-is-undone-first': 'دُمج السجل الباقي منذئذ في سجل آخر: تراجعوا عن ذلك أولًا.',
  'legs-follow-one-another': 'يبدأ كل مقطع حيث انتهى سابقه وبعده، ويصل بعد مغادرته.',
  'flight-departs-once-after-its-doors-closed': 'تغادر الرحلة مرة واحدة، وفقط بعد إغلاق أبواب الطائرة.',
  'variances-name-who-they-are-about':
    'حدّدوا أيّ شخص من المغادرين يعنيه هذا. لا يُستغنى عن ذلك إلا في خطأ العدّ أو شخص زائد أو ولادة.',
  'reopened-doors-are-closed-again':
    'فُتحت أبواب الطائرة من جديد: ارفعوا من القائمة من لا يمكنه السفر، ثم أغلقوا الأبواب مرة أخرى.',
  'asked-in-private-at-the-gate': 'اسأل الشخص وحده إن كان يرغب في السفر؛ لا يصعد إلا على «نعم».',
  'boards-once': 'هذا الشخص على متن الطائرة بالفعل: {{at}}، بالجهاز {{device}}.',
  'checks-close-in-order': 'تُغلق فحوص اليوم واحدًا تلو الآخر، كلٌّ مرة واحدة.',
  'record-agrees-with-its-history':
    'هذا السجل ليس كما كتبه Homeward: تغيّر فيه شيء من خارج الخدمة. لا يُتخذ أي قرار بناءً عليه. أخبروا ضابط المناوبة.',
  'what-is-kept-here-is-what-its-owners-say':
    'لدى التسجيل أو الحماية في سجلاتهما عن شخص على المتن غير ما حُكم به على القائمة: رسالة في الطريق، أو غُيّر ذلك من خارج Homeward. حاولوا مجددًا بعد لحظة؛ وإن بقي الأمر فأخبروا ضابط المناوبة.',
  'records-of-everyone-aboard-are-believed':
    'تغيّرت موافقة شخص على المتن أو موافقته الطبية من خارج Homeward: لا أحد يستطيع أن يضمنها. أخبروا ضابط المناوبة.',
  'everyone-aboard-is-fit': 'شخص على المتن فقد الموافقة الطبية: يجب أن ينزل قبل إغلاق الأبواب.',
  'somebody-is-aboard-as-the-doors-close':
    'لا أحد على متن الطائرة: لا يغلق أبواب مقصورة فارغة إلا الضابط المناوب، ويذكر السبب.',
  'gate-is-closed-before-doors': 'يجب إغلاق كل الفحوص حتى البوابة قبل الأبواب.',
  'nobody-aboard-has-said-no': 'شخص على المتن قال لا أو ليست له موافقة صالحة: يجب أن ينزل قبل إغلاق الأبواب.',
  'nothing-is-pending': 'ما زال شيء مفتوحًا لهذا الشخص: انظر العوائق.',
  'a-no-is-of-somebody-who-is-known':
    'لم تُسجَّل هذه الـ«لا»: لا أحد معروف بهذا الرمز. لا تدعوا الشخص يصعد. امسحوا الرمز مرة أخرى، أو تحقّقوا ممّن يقف هنا وسجّلوا سحب موافقته باسمه.',
  'on-the-manifest-now': 'هذا الشخص ليس على القائمة السارية.',
  'everyone-aboard-is-still-cleared': 'استجد أمر منذ أن صعد أحدهم: يجب أن يُسوّى، أو أن ينزل، قبل إغلاق الأبواب.',
  'nobody-on-the-list-is-left-at-the-gate':
    'شخص على القائمة ليس على المتن ولم يُرفع منها: أصعدوه أو ارفعوه قبل إغلاق الأبواب.',
  'newborn-joins-its-mother': 'يلتحق المولود بأمه، أو بمن سُجِّل أنه مسؤول عنه: شخص على القائمة ومن العائلة نفسها.',
  'only-a-flight-that-goes-is-boarded':
    'هذه الرحلة غير مؤكدة، أو أُلغيت، أو صدر بشأنها قرار بعدم الإقلاع: لا يصعد أحد ولا تُغلق الأبواب.',
  'aboard-one-flight-only': 'هذا الشخص على متن رحلة أخرى، أو غادر منذ أن قال نعم: تحققوا ممن يقف هنا.',
  'paper-path-needs-two-people':
    'عندما لا يمكن سؤال الخدمات التي تعرف من هم على المتن، يشهد شخصان على القائمة الورقية: كلٌّ منهما مسجّل الدخول بنفسه، وليس بينهما دور مشترك.',
  'only-they-may-say-why': 'هناك ما يمنع ذلك، وهم وحدهم من يحق لهم قول ما هو. اسألهم.',
  'reconfirmed-within-seventy-two-hours': 'لم تُؤكَّد الموافقة خلال 72 ساعة قبل المغادرة.',
  'who-is-out-stays-out': 'أُخرج هذا الشخص من القائمة.',
  'fitness-needs-an-end': 'تُحدَّد اللياقة للسفر حتى يوم: اذكر نهاية صلاحيتها.',
  'late-pregnancy-does-not-fly': 'من الأسبوع 36 للحمل (32 لأكثر من جنين) لا يُسمح لأحد بالطيران.',
  'stretcher-needs-a-medical-escort': 'يسافر الشخص على نقالة مع ممرض أو طبيب.',
  'temporary-unfitness-needs-a-review': 'من ليس لائقًا الآن يُفحص من جديد: اذكر اليوم.',
  'there-is-a-decision-to-agree-to': 'لا يوجد قرار مسجل في مصلحة هذا الطفل الفضلى: الإجراء جارٍ أو لا يوجد إجراء.',
  'a-second-member-agrees-themself': 'أنت من سجّل هذا القرار. يجب أن يوافق عليه عضو آخر في اللجنة بتسجيل دخوله بنفسه.',
  'a-panel-decides-not-one-person': 'يتخذ قرار المصلحة الفضلى لجنة من شخصين على الأقل.',
  'a-hold-is-lifted-once': 'رُفع هذا التعليق من قبل لسبب آخر. يبقى ذلك السبب قائمًا.',
  'an-order-is-lifted-once': 'رُفع من قبل الأمر بإبقاء شخصين متباعدين لسبب آخر. يبقى ذلك السبب قائمًا.',
  'no-hold-stands-when-clearing': 'ما زال تعليق قائمًا: ارفعه مع السبب قبل الموافقة.',
  'only-adults-agree-to-part': 'لا يوافق على افتراق العائلة إلا بالغ.',
  'parting-is-agreed-in-private': 'يجب أن يُسأل البالغ وحده هل يجوز أن تفترق العائلة.',
  'parting-needs-a-plan': 'لا تفترق عائلة إلا بخطة للمّ الشمل: من ومتى وبأي رحلة.',
  'who-fears-return-is-referred-first': 'من يخاف العودة أو هو لاجئ أو طالب لجوء يُحال ويُجاب قبل الموافقة.',
  'closed-stays-closed': 'هذا الوصول مقفل، أو عادت الرحلة إلى حيث غادرت.',
  'everyone-who-left-is-accounted-for': 'شخص غادر لم يُرَ ولم يُفسَّر: أشّر عليه أو سجّل الفرق.',
  'explanations-say-something': 'قل بالكلمات ما الذي يخالف المتوقع: الفراغات والعلامات التي لا تُرى لا تفسّر غياب أحد.',
  'nobody-is-given-up-by-one-account': 'يؤكد ذلك ضابط المناوبة أو ضابط الحماية: شخص غير الذي سجّله، بلا دور مشترك.',
  'only-what-waits-is-confirmed': 'لا تفسير بهذا الرقم ينتظر شخصًا ثانيًا.',
  'only-who-was-not-seen-is-found': 'هذا الشخص شوهد عند الوصول، أو ليس ممن غادروا: لا شيء يُسجَّل.',
  'heads-equal-people': 'في كل محطة تُعدّ الرؤوس، ويجب أن يساوي العدد من شوهدوا هناك ومرافقيهم، أو يُفسَّر الفرق.',
  'people-are-ticked-where-they-leave': 'لم يكن على هذا الشخص أن ينزل هنا، أو ليس ممن غادروا: سجّل فرقًا بدل ذلك.',
  'nobody-reviews-their-own-reads': 'يراجع القراءةَ الطارئة شخصٌ غير الذي قرأ.',
  'discards-take-two-people': 'يؤكد الاستبعاد شخص غير الذي اقترحه.',
  'broker-takes-the-message': 'ما زال وسيط الرسائل لا يقبل هذه الرسالة؛ يجب رفع حدوده أولًا.',
  'cause-is-mended-before-release': 'ما زال تطبيق الرسالة غير ممكن؛ يجب إصلاح السبب أولًا.',
  'stages-follow-one-another': 'هذه الخطوة ({{step}}) غير ممكنة في المرحلة الحالية.',
  'step-is-possible-now': 'هذه الخطوة ({{step}}) غير ممكنة في الحالة الراهنة.',
  'boarding-is-open': 'لا يصعد أحد إلى هذه الرحلة الآن: قائمتها لم تُثبَّت بعد، أو أُغلقت أبواب الطائرة.',
  'checks-close-while-the-doors-are-open': 'تُغلق الفحوص على قائمة مثبتة، ما دامت أبواب الطائرة مفتوحة.',
  'newborns-join-while-the-doors-are-open': 'يلتحق المولود بقائمة مثبتة ما دامت أبواب الطائرة مفتوحة.',
  'presence-is-noted-while-the-doors-are-open':
    'يُسجَّل الغائب ومن لا وثيقة معه على قائمة مثبتة ما دامت أبواب الطائرة مفتوحة.',
  'people-are-removed-while-the-doors-are-open': 'يُرفع الأشخاص من قائمة مثبتة ما دامت أبواب الطائرة مفتوحة.',
  'flights-are-vouched-for-before-they-leave':
    'يُشهد على رحلة ما دامت قائمتها مثبتة أو أبواب الطائرة مغلقة، وقبل أن تغادر.',
  'the-flight-is-as-its-desk-wrote-it':
    'لا تعرف خدمة الرحلات هذه الرحلة، أو تغيّر سجلها من خارج Homeward: لا أحد يستطيع أن يضمن قرار الانطلاق والتصاريح. أخبروا ضابط المناوبة.',
  'two-people-vouch-while-the-flight-desk-is-away':
    'لا يمكن سؤال خدمة الرحلات هل تنطلق هذه الرحلة بعد. اسألوا من جديد، أو يشهد شخصان على قرار الانطلاق والتصاريح: كلٌّ منهما مسجّل الدخول بنفسه، بلا دور مشترك، وبرقم الورقة نفسها.',
  'doors-close-on-a-frozen-list': 'تُغلق أبواب الطائرة مرة واحدة، على قائمة مثبتة.',
  'owners-are-asked-again-before-departure':
    'يجب سؤال خدمتي الموافقة والفحص الطبي من جديد بعد إغلاق أبواب الطائرة وقبل مغادرة الرحلة.',
  'first-reason-for-a-removal-stays': 'رُفع هذا الشخص من القائمة من قبل لسبب آخر: يبقى السبب الأول.',
  'one-id-one-content': 'سُجِّل تحت هذا المعرّف شيء آخر ويبقى كما هو: أرسل هذا بمعرّف خاص به.',
  'every-permit-holds-as-it-leaves': 'يجب أن تكون جميع التصاريح ممنوحة وسارية في الوقت الذي تغادر فيه الطائرة.',
  'departure-follows-a-go': 'تُغلق أبواب الطائرة وتغادر الرحلة بعد قرار GO لموعد المغادرة هذا، ما دام ساريًا.',
  'a-flight-called-off-does-not-depart': 'أُجّلت هذه الرحلة أو أُلغيت أو تنتظر التصاريح: لا تغادر.',
  'an-approved-permit-names-its-time':
    'التصريح الممنوح يذكر من متى وإلى متى يسري، والنهاية تأتي بعد البداية: اطلبوا الاثنين من الدولة.',
  'every-permit-holds-as-it-moves': 'يجب أن تكون جميع التصاريح ممنوحة وسارية لحظة مغادرة الطائرة موقفها.',
  'no-after-the-doors-is-resolved-before-departure':
    'قال أحد الركّاب «لا» بعد إغلاق أبواب الطائرة: إمّا أن يغادر المقصورة، أو يسجّل شخصان من دورين مختلفين سبب بقاء الأبواب مغلقة.',
  'doors-stay-closed-by-two-people': 'يجب أن يأتي السبب الثاني من شخص آخر سجّل الدخول بنفسه وليس له أيّ من أدوار الأول.',
  'doors-stay-closed-only-on-a-no':
    'تُسجَّل أسباب إبقاء الأبواب مغلقة ما دامت «لا» بعد الإغلاق مفتوحة ولم يعبر أحد الأبواب.',
  'reasons-are-about-an-open-no': 'لا توجد «لا» مفتوحة لهذا الشخص: لا حاجة إلى ذكر سبب بقاء أبواب الطائرة مغلقة.',
  'who-said-no-was-asked-what-they-need':
    'قال أحد ركّاب هذه الرحلة «لا» بعد إغلاق أبواب الطائرة: اسألوه عمّا يحتاج إليه الآن، وسجّلوه.',
  'everyone-aboard-was-asked-on-paper':
    'على الشاهدَين كليهما تسمية كل من على متن الطائرة بوصفه مسؤولاً، مع رقم الورقة نفسها.',
  'what-is-said-of-everyone-aboard-is-read':
    'رسالة عن شخص على متن الطائرة لم تُقرأ بعد، ولا أحد يُسأل عن مضمونها: تُقرأ أولاً، أو يُنزَل الشخص.',
  'one-paper-is-of-one-family': 'رقم الورقة لعائلة واحدة: لا لغيرها على متن الطائرة، ولا لشخص آخر على رحلة أخرى.',
  'paper-names-everyone-aboard': 'تسمّي القائمة الورقية من على متن الطائرة تماماً، كلٌّ منهم مع رقم الورقة التي سُئل عليها.',
  'wristband-is-of-this-flight': 'هذا السوار لرحلة أخرى في اليوم نفسه: أرسلوا الشخص إلى بوابتها.',
  'wristband-is-of-this-day': 'هذا السوار لرحلة في يوم آخر: تحقّقوا ممّن يقف هنا.',
  'wristband-is-of-this-operation': 'هذا السوار لعملية أخرى: تحقّقوا ممّن يقف هنا.',
  'wristband-was-read-rightly': 'هذا ليس رمز سوار: قُرئ حرف أو كُتب خطأً، أو اختُلق الرمز. امسحوه من جديد.',
  'what-follows-was-seen':
    'انظر أولًا إلى ما يترتب على هذه الخطوة: لم يُنظر إليه، أو صار غيرُ من رأيت يخرج أو ينضم أو يسافر. لم يُنفَّذ شيء.',
  'who-leaves-is-confirmed': 'أشخاص يخرجون من القائمة بهذه الخطوة: أكِّد كل واحد منهم باسمه. لم يُنفَّذ شيء.',
  'checks-close-in-their-time': 'قبل المغادرة المخططة بأكثر من {{hours}} ساعات: لا يُغلق الآن إلا لسبب يُسجَّل.',
  'the-gate-closes-once-boarding-has-begun': 'لم يبدأ الصعود إلى هذه الرحلة، أو صدر لها NO-GO: لا تُغلق بوابتها.',
  'early-movements-say-why': 'قبل الوقت المخطط بأكثر من {{hours}} س: لا يُسجَّل الآن إلا لسبب، ويُحفَظ السبب.',
  'early-departures-say-why': 'قبل المغادرة المخططة بأكثر من ساعة: لا تُسجَّل إلا مع سبب.',
  'go-is-by-a-second-person': 'من يغلق أبواب الطائرة ليس من قرر GO: يغلقها شخص ثانٍ، أو يقرر من جديد.',
  'boarding-has-begun': 'لم يبدأ الصعود إلى هذه الرحلة: مكتب الرحلات يبدؤه.',
  'doors-close-once-boarding-has-begun': 'لم يبدأ الصعود إلى هذه الرحلة: لا تُغلق أبواب طائرتها.',
  'only-the-last-check-is-reopened': 'يُعاد فتح آخر فحص أُغلق فقط: افتح أولًا ما بعده.',
  'doors-open-until-the-flight-departs': 'يمكن إعادة فتح أبواب الطائرة المغلقة إلى أن تُسجَّل المغادرة.',
};
