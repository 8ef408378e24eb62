import { protectionRulesInArabic } from './rules-protection';

/** The sentences of the rules of registration and protection, by the rule's name. */
export const registrationRulesInArabic: Record<string, string> = {
  ...protectionRulesInArabic,
  'at-least-one-name-is-known': 'يحتاج الشخص إلى اسم عائلة أو اسم أول، بحروف لاتينية أو بكتابته؛ واحد يكفي.',
  'bearers-are-of-one-family': 'يجب أن يُسجَّل كل من على ورقة واحدة في العائلة نفسها.',
  'case-has-one-head': 'لهذا الملف رب عائلة بالفعل. غيّر صلة أحدهما.',
  'check-digits-are-right': 'رقم تحقق في المنطقة المقروءة آليًا خاطئ: قارنه بالورقة.',
  'committed-sheets-are-closed': 'هذه الورقة معتمدة. صحّح الأشخاص أنفسهم.',
  'corridor-leads-somewhere': 'يسمي الممر مطارين على الأقل، ولا يكرر أيًّا منهما.',
  'of-age-takes-a-second-account':
    'تاريخ الميلاد الذي يجعل من قد يكون طفلًا بالغًا لا يُحتسب إلا بعد أن يسجّل شخص ثانٍ التاريخ نفسه.',
  'birth-of-a-child-is-not-dropped': 'تاريخ ميلاد من قد يكون طفلًا يُستبدل بآخر، كسنة تقديرية، ولا يُترك فارغًا أبدًا.',
  'date-of-birth-is-as-exact-as-it-says':
    'اكتب تاريخ الميلاد بقدر ما هو معروف لا أكثر: يوم أو شهر أو سنة أو سنة مقدّرة.',
  'date-of-birth-is-in-the-calendar': 'تاريخ الميلاد غير موجود في التقويم.',
  'date-of-birth-is-not-in-the-future': 'تاريخ الميلاد لم يأت بعد.',
  'destination-admits-the-nationality': 'لا وجهة في هذه العملية تستقبل هذه الجنسية.',
  'fine-names-its-amount': 'يحتاج المبلغ إلى عملته، والعملة إلى مبلغها.',
  'government-asked-for-it': 'تحتاج العملية إلى الحكومة التي طلبتها ويوم الطلب، لا بعد اليوم.',
  'kept-record-is-of-the-pair': 'إن كانا شخصًا واحدًا فقل أي السجلين يبقى؛ وإلا فلا تقل شيئًا.',
  'leave-to-go-says-until-when': 'اكتب حتى متى يسري إذن الخروج.',
  'linked-cases-are-of-one-operation': 'لا تكون عائلة واحدة إلا ملفات عملية واحدة.',
  'merged-records-rest': 'دُمج هذا السجل في آخر؛ غيّر هناك.',
  'mother-belongs-to-the-family': 'يجب أن تُسجَّل الأم في العائلة نفسها.',
  'one-number-is-one-person': 'رقم الوثيقة نفسه مسجل لشخص آخر.',
  'only-a-laissez-passer-carries-several': 'لا تحمل عدة أشخاص إلا جواز مرور أو وثيقة سفر طارئة.',
  'paper-agrees-with-the-person': 'الميلاد أو الجنس أو الرقم في المنطقة المقروءة آليًا ليست كما في السجل.',
  'paper-holds-until-arrival': 'انتهت وثيقة السفر، أو لا تقول حتى متى تسري.',
  'paper-was-issued-before-it-ends': 'تنتهي الوثيقة قبل إصدارها.',
  'reference-checks-itself': 'الحرف الأخير من المرجع لا يطابق الباقي: سُمع أو كُتب خطأً.',
  'reference-is-not-taken': 'لملف آخر في هذه العملية هذا المرجع.',
  'refused-rows-are-mended-not-taken': 'لا يُؤخذ صف مرفوض أو ليس شخصًا. اتركه، أو اعتمد ثم استكمل السجل.',
  'registration-is-not-in-the-future': 'يوم التسجيل لم يأت بعد.',
  'relationship-is-within-the-family': 'لا يكون ربًّا للعائلة أو قريبًا فيها إلا أفرادها.',
  'row-is-mended-before-it-is-confirmed': 'يجب استكمال السجل أولًا: صحّح الشخص.',
  'a-sheet-has-a-limit-of-rows':
    'في هذه الورقة أكثر من {{most}} صف: قسّموها إلى أوراق أصغر من دون تفريق عائلة، وأرسلوها واحدة بعد أخرى.',
  'a-sheet-has-a-limit-of-columns':
    'في أحد صفوف هذا الملف أكثر من {{most}} عمود: احذفوا الأعمدة التي لا يحتاجها أحد وأرسلوا الملف من جديد.',
  'a-cell-has-a-limit-of-length':
    'في هذا الملف خلية أطول من {{most}} حرف: اختصروها، أو ابحثوا عن علامة اقتباس ناقصة، وأرسلوا الملف من جديد.',
  'a-sheet-is-text': 'هذا الملف مصنّف أو مستند أو أرشيف: احفظوا الورقة بصيغة CSV وأرسلوها.',
  'a-travel-paper-has-a-number': 'تحتاج هذه الوثيقة إلى رقمها كما هو مطبوع، بثلاثة أحرف أو أرقام على الأقل.',
  'a-travel-number-stands-alone': 'اكتبوا الرقم وحده كما هو مطبوع: حروف وأرقام، ولجواز السفر تسعة على الأكثر.',
  'guardianship-rests-on-a-paper-or-protection':
    'اذكروا وثيقة مرقّمة للطفل تثبت ذلك، كشهادة ميلاد أو وثيقة تجمعهما، أو اطلبوا قرارًا من الحماية.',
  'guardian-is-of-age': 'الوصي في الثامنة عشرة أو أكبر، وتاريخ ميلاده مسجّل.',
  'guardian-is-of-the-same-operation': 'الطفل والوصي مسجّلان في العملية نفسها.',
  'parents-are-older-than-their-children': 'يكبر الوالد الطفل بـ {{years}} سنة على الأقل.',
  'a-birth-is-withdrawn-by-who-said-it': 'تاريخ الميلاد الذي ينتظر شخصًا ثانيًا يسحبه من سجّله، أو موظف تسجيل.',
  'a-merge-makes-nobody-older':
    'بحسب السجل الذي سيزول قد يكون هذا الشخص قاصرًا: أبقوا ذلك السجل، أو ليصحّح شخصان تاريخ ميلاده أولًا.',
  'an-undone-merge-is-answered-by-another-account':
    'بحسب أحد السجلين قد يكون هذا الشخص قاصرًا: من سحب الجواب لا يقول إنهما شخصان؛ يقول ذلك شخص ثانٍ.',
  'an-answer-stands': 'سبق البتّ في هذين السجلين بجواب آخر. يبقى ذلك الجواب قائمًا.',
  'an-id-names-one-record': 'يحمل سجل آخر هذا المعرّف. اختر معرّفًا جديدًا.',
  'consent-never-comes-from-a-sheet':
    'العمود {{column}} يذكر من يوافق. لم يُقرأ: كل شخص يقول نعم أو لا بنفسه في جلسة المشورة.',
  'quotation-marks-are-closed':
    'علامة اقتباس في هذا الملف لم تُغلق فتتداخل الصفوف: أصلحوا تلك الخلية وأرسلوا الملف من جديد.',
};
