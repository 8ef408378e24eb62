import type { Words } from '../words';

type MovementCodes = Pick<
  Words['codes'],
  | 'stage'
  | 'bandAboard'
  | 'reopenBecause'
  | 'manifestField'
  | 'permitKind'
  | 'permitStatus'
  | 'phase'
  | 'count'
  | 'standing'
  | 'check'
  | 'early'
  | 'reopened'
  | 'found'
  | 'foundEnd'
  | 'takenBack'
  | 'escortKind'
  | 'presence'
  | 'out'
  | 'versionReason'
  | 'staysClosed'
  | 'unseated'
  | 'variance'
  | 'verdict'
  | 'outcome'
  | 'alike'
  | 'service'
>;

export const movementCodes: MovementCodes = {
  stage: {
    PLANNED: 'مخططة',
    RFQ: 'طُلبت عروض',
    OFFERED: 'ورد عرض',
    CONTRACTED: 'متعاقد عليها',
    PERMITS_PENDING: 'بانتظار التصاريح',
    CONFIRMED: 'مؤكدة',
    OPEN_FOR_BOARDING: 'مفتوحة للصعود',
    BOARDING: 'الصعود جارٍ',
    CLOSED: 'مغلقة',
    OFF_BLOCK: 'غادرت الموقف',
    AIRBORNE: 'في الجو',
    TRANSIT: 'توقف عابر',
    LANDED: 'هبطت',
    ON_BLOCK: 'في الموقف',
    DISEMBARKED: 'نزل الركاب',
    RECONCILED: 'سُوّيت',
    DELAYED: 'متأخرة',
    POSTPONED: 'مؤجلة',
    CANCELLED: 'ملغاة',
    DIVERTED: 'حُوّلت',
    RETURNED_TO_RAMP: 'عادت إلى الموقف',
    AIR_RETURN: 'عادت من الجو',
    AIRCRAFT_SWAP: 'تبديل الطائرة',
  },
  reopenBecause: {
    PRESSED_BY_MISTAKE: 'ضُغط خطأً',
    THE_PERSON_SAYS_SO: 'يقوله الشخص',
    NEW_PAPERS: 'أوراق جديدة',
    SEEN_TOGETHER: 'شوهدا معًا',
  },
  bandAboard: { INFANT: 'رضيع', CHILD: 'طفل', TEEN: 'مراهق', ADULT: 'بالغ' },
  manifestField: {
    band: 'العمر',
    bands: 'العمر في أحد المقاطع',
    seat: 'المقعد',
    needs: 'الاحتياجات',
    escortRef: 'المرافق',
    offPoint: 'ينزل في',
    bagKg: 'الأمتعة',
    familyName: 'اسم العائلة',
    givenNames: 'الأسماء',
    nativeName: 'الاسم بكتابته الأصلية',
    sex: 'الجنس',
    dateOfBirth: 'تاريخ الميلاد',
    nationality: 'الجنسية',
    documentKind: 'الوثيقة',
    documentNumber: 'رقم الوثيقة',
    caseReference: 'الملف',
    familyId: 'العائلة',
    code: 'الرقم',
    record: 'كُتب السجل من جديد',
  },
  permitKind: {
    OVERFLIGHT: 'تحليق',
    LANDING: 'هبوط',
    TRAFFIC: 'حركة',
    TECH_STOP: 'توقف فني',
    SLOT: 'موعد',
    DIPLOMATIC: 'دبلوماسي',
  },
  permitStatus: { APPLIED: 'مطلوب', APPROVED: 'موافق عليه', REJECTED: 'مرفوض', LAPSED: 'منتهٍ', REVOKED: 'ملغى' },
  phase: { PROPOSED: 'اقتراح', FROZEN: 'مثبّتة', CLOSED: 'أبواب الطائرة مغلقة', DEPARTED: 'غادرت' },
  count: {
    listed: 'على القائمة',
    standby: 'احتياط',
    boarded: 'على المتن',
    removed: 'أُخرجوا',
    refusedAtFreeze: 'تُركوا عند التثبيت',
    refusedScans: 'مسح مرفوض',
    saidNoAfterDoors: 'قالوا لا بعد الأبواب',
    toLeaveCabin: 'عليهم مغادرة المقصورة',
    departed: 'غادروا',
  },
  standing: { LISTED: 'على القائمة', STANDBY: 'احتياط', OUT: 'خارج القائمة' },
  check: {
    FREEZE: 'التثبيت',
    CALL: 'الدعوة',
    CHECKIN: 'تسجيل السفر',
    PEC: 'الفحص الطبي',
    EXIT: 'مراقبة الخروج',
    STANDBY_CALL: 'دعوة الاحتياط',
    GATE: 'البوابة',
    DOORS: 'الأبواب',
  },
  early: {
    SLOT_MOVED: 'قُدِّم موعد الإقلاع',
    AIRPORT_CLOSES: 'المطار يغلق',
    SECURITY: 'الأمن',
    WEATHER: 'الطقس',
    EVERYBODY_IS_HERE: 'الجميع هنا',
  },
  reopened: {
    CLOSED_BY_MISTAKE: 'أُغلق خطأً',
    WRONG_FLIGHT: 'كان المقصود رحلة أخرى',
    TOO_EARLY: 'مبكر جدًا',
    PEOPLE_STILL_COMING: 'أشخاص ما زالوا في الطريق',
  },
  escortKind: {
    OPERATIONAL: 'مرافق',
    NURSE: 'ممرّض',
    DOCTOR: 'طبيب',
    CHILD: 'يصطحب طفلًا',
  },
  takenBack: {
    PRESSED_BY_MISTAKE: 'ضُغط بالخطأ',
    SOMEBODY_ELSE: 'كان شخصًا آخر',
    NOT_HERE: 'ليس هنا',
    TRAVELS_AFTER_ALL: 'يسافر بعد كل شيء',
  },
  found: {
    NOT_IN_CABIN: 'ناقص في المقصورة',
    NOT_ON_LIST: 'في المقصورة ولم يُمسح سواره عند البوابة',
    MISCOUNTED: 'قورن الجميع بالأسماء: كان العدّ خاطئًا',
    NOT_BOARDED: 'على القائمة ولم يُمسح سواره عند البوابة',
    TO_LEAVE: 'شُطب من القائمة ولم يُرَ خارجًا',
  },
  foundEnd: {
    FOUND: 'وُجد في المقصورة',
    OFFLOADED: 'ليس على متن الطائرة: شُطب من القائمة',
    LEFT: 'غادر المقصورة',
    BOARDED: 'مُسح سواره عند البوابة',
  },
  presence: {
    ARRIVED: 'هو هنا',
    NOT_AT_BUS: 'ليس عند الحافلة',
    CALL_NO_ANSWER: 'لا يجيب',
    DOCUMENT_MISSING: 'ورقة ناقصة',
    DOCUMENT_BROUGHT: 'أُحضرت الورقة',
  },
  staysClosed: {
    AIRCRAFT_MOVES: 'الطائرة تتحرك',
    AIRBORNE: 'في الجو',
    CAPTAIN_REFUSES: 'القائد يرفض',
    UNSAFE_TO_OPEN: 'الفتح غير آمن',
  },
  versionReason: {
    FREEZE: 'جُمّدت القائمة',
    DEPARTURE: 'المغادرة',
    DOORS_CLOSED: 'أُغلقت أبواب الطائرة',
    TAKEN_BACK: 'عاد شخص إلى القائمة',
    ESCORT: 'مرافق',
    ESCORT_ABSENT: 'المرافق غائب',
    BORN: 'مولود بعد التسجيل',
    NOT_THE_PERSON: 'شخص ليس من يقوله السوار',
    CLOSED: 'أُغلق الفحص',
    REOPENED: 'أُعيد فتح الفحص',
  },
  out: {
    WITHDRAWN: 'قال لا',
    NO_SHOW: 'لم يحضر',
    EXIT_DENIED: 'رُفض الخروج',
    DOCUMENT_OFFLOAD: 'وثيقة',
    MEDICAL_OFFLOAD: 'طبي',
    VOLUNTARY_DEFER: 'يبقى مع قريب',
    OFFLOADED_WEIGHT: 'الوزن',
    SECURITY_OFFLOAD: 'الأمن',
    REMOVED_BY_PROTECTION: 'الحماية',
    FAMILY_OFFLOAD: 'يبقى مع العائلة',
    NOT_RECONFIRMED: 'لم يؤكد من جديد',
    NOT_CLEARED: 'أُوقف: بقي أمر مفتوح',
  },
  unseated: {
    'not ready': 'أحدهم غير جاهز',
    seats: 'لا مقاعد متبقية',
    'lap infants': 'لا مكان لرضيع',
    WCHC: 'لا مكان لكرسي حتى المقعد',
    wheelchairs: 'لا مكان لكرسي متحرك',
    stretchers: 'لا مكان لنقالة',
    'payload leg 1': 'حمولة المقطع 1 ممتلئة',
    'payload leg 2': 'حمولة المقطع 2 ممتلئة',
    'payload leg 3': 'حمولة المقطع 3 ممتلئة',
  },
  variance: {
    'V-MISSING': 'مفقود',
    'V-EXTRA': 'واحد زائد',
    'V-OFFLOADED_TRANSIT': 'نزل في التوقف',
    'V-DIED': 'توفي في الطريق',
    'V-BORN': 'وُلد في الطريق',
    'V-IDENTITY': 'شخص آخر',
    'V-COUNTERROR': 'خطأ في العد',
  },
  verdict: { take: 'يُؤخذ', 'take-with-warning': 'مع تنبيه', refuse: 'مرفوض', ignore: 'ليس شخصًا' },
  outcome: {
    registered: 'مسجل',
    'to-be-mended': 'بحاجة إلى استكمال',
    'out-of-scope': 'خارج النطاق',
    left: 'تُرك',
    ignored: 'ليس شخصًا',
  },
  alike: {
    'same document': 'الوثيقة نفسها',
    'look-alike document': 'رقم متشابه',
    'same phone': 'الهاتف نفسه',
    'same date of birth and name': 'الميلاد والاسم نفسهما',
    'similar name': 'اسم مشابه',
    'same family again': 'العائلة نفسها مجددًا',
  },
  service: {
    registration: 'التسجيل',
    consent: 'الموافقة',
    protection: 'الحماية',
    medical: 'الطبية',
    flights: 'الرحلات',
    manifests: 'قوائم الركاب',
    reception: 'الاستقبال',
    statusFeed: 'البث',
    partner: 'الشركاء',
  },
};
