/** The sentences of the rules about who may travel, calls, standby and versions of a manifest. */
export const travelRulesInArabic: Record<string, string> = {
  'a-list-is-frozen-once': 'تُثبَّت القائمة مرة واحدة؛ ثم تُعدَّل.',
  'only-a-frozen-list-is-amended': 'لا تُعدَّل إلا قائمة مثبتة أبوابها مفتوحة.',
  'families-travel-whole': 'بعض العائلة ليس على هذه الرحلة: تسافر العائلات كاملة.',
  'every-adult-agrees-to-part': 'لم يوافق كل البالغين في الأسرة على الافتراق: من كانوا سيسافرون يبقون مع من لا يسافر.',
  'no-child-is-parted-from-who-answers-for-it': 'طفل سيسافر أو سيبقى من دون الشخص المسؤول عنه.',
  'who-agrees-to-part-is-of-age': 'من وافق على افتراق الأسرة كان عمره دون 18 عامًا حينها: لا تُحتسب هذه الموافقة.',
  'who-stays-by-agreement-is-left-out':
    'هذا البالغ بلا موافقة، ووافق جميع بالغي العائلة على الافتراق: يسافر الآخرون من دونه.',
  'a-frozen-list-is-not-proposed-anew': 'القائمة مثبتة: تُعدَّل الآن ولا تُقترح.',
  'aircraft-can-carry-their-needs': 'لا مكان في هذه الطائرة لما يحتاجه الشخص في الطريق.',
  'child-alone-needs-a-best-interests-decision':
    'يحتاج طفل ليس معه على الرحلة نفسها والد أو وصي أو راعٍ مسجّل إلى قرار المصلحة الفضلى ووصي ومستقبِل تم التحقق منه ومرافق.',
  'who-said-no-stays':
    'قرر الشخص ألا يسافر. لا يسأله أحد عن السبب، ويحتفظ بكل المساعدة، ويمكنه التحدث مع مستشار إن غيّر رأيه.',
  'consent-stands': 'لا توجد موافقة صالحة على العودة.',
  'document-belongs-to-one-person': 'الجواز نفسه مسجل لشخصين: ينتظران كلاهما حتى يتضح الأمر.',
  'document-holds-on-arrival': 'لا وثيقة سفر صالحة يوم الوصول الأخير.',
  'exit-is-granted': 'لم تمنح السلطات إذن خروج ساريًا في ذلك اليوم.',
  'fit-to-fly-until-departure': 'لا موافقة طبية سارية عند المغادرة.',
  'identity-is-confirmed': 'لا نعرف يقينًا من هذا: يجب استكمال التسجيل.',
  'nobody-in-two-records': 'ربما سُجّل هذا الشخص مرتين: يجب أن يقول أحد هل هما واحد.',
  'of-age-they-say-yes-themselves':
    'يوم المغادرة يكون الشخص بالغًا وعليه أن يقول نعم بنفسه؛ والطفل يقولها عبر وصي، ومن يبلغ سن الرشد بين مرحلتين يقولها مع وصي.',
  'off-point-is-on-the-route': 'لا تتوقف الرحلة حيث يجب أن ينزل الشخص.',
  'other-parent-agrees':
    'يسافر الطفل مع والد واحد أو وصي بموجب وثيقة ولم يُسجَّل شيء: لا موافقة الوالد الآخر ولا وثيقة حضانة ولا وفاة ولا أن القانون لا يعترف بوالد آخر ولا استثناء من الحماية.',
  'protection-has-cleared': 'اسأل الحماية.',
  'removals-are-not-served': 'هذا مصنف ترحيلًا. لا تنقل هذه المنصة أحدًا رغمًا عنه.',
  'somebody-is-on-the-manifest': 'لا أحد من المقترحين جاهز مع عائلته: ستكون القائمة فارغة.',
  'the-aircraft-carries-them': 'لا تتسع الطائرة لهؤلاء: تُتجاوز المقاعد أو الأحضان أو الأماكن الخاصة أو حمولة مقطع.',
  'standby-family-is-reachable': 'أحد أفراد الأسرة المنتظرة لا يجيب.',
  'whole-family-is-ready': 'أحد أفراد الأسرة غير جاهز: حالة جاهزية كل فرد تبيّن السبب.',
  'people-are-called-while-the-flight-takes-them': 'لم يعد أحد يُستدعى لهذه الرحلة: أُلغيت، أو أُغلقت أبواب الطائرة.',
  'yes-is-for-this-journey': 'لم يوافق الشخص على هذه الرحلة: العملية أو مكان الوصول مختلف.',
  'called-in-their-own-operation': 'بعض هؤلاء مسجَّلون في عملية غير عملية هذه الرحلة: {{cases}}.',
  'called-where-their-yes-goes':
    'بعض هؤلاء وافقوا على رحلة أخرى: {{cases}}. قدّموا لهم المشورة عن هذه، أو استدعوهم لرحلتهم.',
};
