import { registrationRulesInArabic } from './registration-rules';

/** The sentences of the rules, by what the server says. */
export const rulesInArabic: Record<string, string> = {
  ...registrationRulesInArabic,
  'A flight whose doors have closed is not cancelled; it returns or diverts.':
    'رحلة أُغلقت أبوابها لا تُلغى؛ بل تعود أو تُحوَّل.',
  'The flight has gone too far to be planned anew.': 'تقدّمت الرحلة أكثر من أن يُعاد تخطيطها.',
  'Times and places of a flight are changed by rescheduling it.': 'تُغيَّر أوقات الرحلة وأماكنها بإعادة جدولتها.',
  'A flight whose doors have closed, or that was cancelled, is not rescheduled.':
    'رحلة أُغلقت أبوابها أو أُلغيت لا تُعاد جدولتها.',
  'Boarding opens after a GO decision for this departure time.': 'يُفتح الصعود بعد قرار الانطلاق لوقت المغادرة هذا.',
  'Every permit has to be approved and valid at the departure time, and at least one has to be recorded.':
    'يجب أن يكون كل تصريح موافقًا عليه وساريًا عند المغادرة، وأن يُسجَّل تصريح واحد على الأقل.',
  'Each leg has to start where and after the one before ended, and arrive after it left.':
    'يبدأ كل مقطع حيث انتهى سابقه وبعده، ويصل بعد مغادرته.',
  'The second confirmation has to come from somebody other than the counsellor.':
    'يجب أن يأتي التأكيد الثاني من غير المستشار.',
  'Consent is given by one person at a time, never by a list.': 'يعطي الموافقة شخص واحد في كل مرة، لا قائمة.',
  "Understanding has to be checked with two open questions, answered in the person's own words.":
    'يُتحقق من الفهم بسؤالين مفتوحين يجيب عنهما الشخص بكلماته.',
  'Consent needs a counselling session of this person, or of the one who decides for them.':
    'تحتاج الموافقة إلى جلسة مشورة لهذا الشخص أو لمن يقرر عنه.',
  'A person met in detention has to be asked a second time, by protection, away from the authorities.':
    'من قوبل في الاحتجاز يُسأل مرة ثانية من الحماية، بعيدًا عن السلطات.',
  'An adult says yes for themself; a child says it with, or through, their guardian.':
    'يقول البالغ نعم بنفسه؛ ويقولها الطفل مع وصيه أو من خلاله.',
  'Each purpose is a decision of its own: one consent names exactly one.':
    'كل غرض قرار قائم بذاته: الموافقة تسمي غرضًا واحدًا بالضبط.',
  'Nothing may be shared with the embassy at present: ask protection.':
    'لا يجوز مشاركة شيء مع السفارة حاليًا: اسأل الحماية.',
  'The form has to be read aloud to a person who cannot read it.':
    'يجب أن تُقرأ الاستمارة بصوت مسموع لمن لا يستطيع قراءتها.',
  'Silence, presence or a queue number is no consent.': 'الصمت أو الحضور أو رقم في الطابور ليس موافقة.',
  'Every topic of the current information set has to be shown first.': 'يجب عرض كل مواضيع المعلومات السارية أولًا.',
  'The interview has to be private, without authorities in the room.':
    'يجب أن تكون المقابلة على انفراد، دون سلطات في الغرفة.',
  'There are signs of pressure: the person cannot be asked to agree now.':
    'توجد علامات ضغط: لا يمكن طلب الموافقة الآن.',
  'The person was not able to decide at the time; support them and ask again.':
    'لم يكن الشخص قادرًا على القرار حينها؛ ادعمه واسأله من جديد.',
  'A proxy needs the relation, a document, two approvals by different protection officers, and ends within 14 days.':
    'تحتاج الوكالة إلى بيان الصلة ووثيقة وموافقتين من موظفَي حماية مختلفين، وتنتهي خلال 14 يومًا.',
  'The person has to be asked in private whether they still wish to go.':
    'يجب أن يُسأل الشخص على انفراد إن كان ما زال يرغب في السفر.',
  'A thumb mark, or spoken consent, needs a witness who is not the counsellor.':
    'تحتاج بصمة الإبهام أو الموافقة الشفوية إلى شاهد غير المستشار.',
  'Consent runs for 30 days at most; then the person is asked anew.':
    'تسري الموافقة 30 يومًا على الأكثر؛ ثم يُسأل الشخص من جديد.',
  'The flight departs after the doors have closed, once.': 'تغادر الرحلة بعد إغلاق الأبواب، مرة واحدة.',
  'Say which of those who left this is about. Only a wrong count, somebody too many and a birth can do without.':
    'حدّدوا أيّ شخص من المغادرين يعنيه هذا. لا يُستغنى عن ذلك إلا في خطأ العدّ أو شخص زائد أو ولادة.',
  'The doors were opened again: take off who cannot fly, then close them anew.':
    'فُتحت الأبواب من جديد: أنزلوا من لا يمكنه السفر، ثم أغلقوها مرة أخرى.',
  'A list is frozen once; afterwards it is amended.': 'تُثبَّت القائمة مرة واحدة؛ ثم تُعدَّل.',
  'The people proposed do not fit: seats, laps, special places or payload of a leg would be exceeded.':
    'لا تتسع الطائرة للمقترحين: تُتجاوز المقاعد أو الأحضان أو الأماكن الخاصة أو حمولة مقطع.',
  'There is no lap or seat left for the newborn.': 'لم يبق حضن ولا مقعد للمولود.',
  'Only a frozen manifest whose doors are open can be amended.': 'لا تُعدَّل إلا قائمة مثبتة أبوابها مفتوحة.',
  'Some of the family are not called for this flight: families travel whole.':
    'بعض العائلة غير مدعوّ إلى هذه الرحلة: تسافر العائلات كاملة.',
  'The list is frozen: it is amended now, not proposed.': 'القائمة مثبتة: تُعدَّل الآن ولا تُقترح.',
  'This aircraft has no place for what the person needs on the way.':
    'لا مكان في هذه الطائرة لما يحتاجه الشخص في الطريق.',
  'Ask the person, alone, whether they wish to go; board them only on a yes. On a no, record the withdrawal.':
    'اسأل الشخص وحده إن كان يرغب في السفر؛ لا يصعد إلا على «نعم». وعلى «لا» سجّل الانسحاب.',
  'This person is aboard already.': 'هذا الشخص على متن الطائرة بالفعل.',
  'Checks close one after the other, each once, while the list is frozen and the doors are open.':
    'تُغلق الفحوص واحدًا تلو الآخر، كلٌّ مرة، والقائمة مثبتة والأبواب مفتوحة.',
  'A child without a caregiver needs a best-interests decision, a guardian, a verified receiver and an escort.':
    'يحتاج طفل دون راعٍ إلى قرار المصلحة الفضلى ووصي ومستقبِل تم التحقق منه ومرافق.',
  'There is no valid consent to return.': 'لا توجد موافقة صالحة على العودة.',
  'The same passport stands on two people: both wait until it is cleared up.':
    'الجواز نفسه مسجل لشخصين: ينتظران كلاهما حتى يتضح الأمر.',
  'There is no travel document that is valid on the day of the last arrival.': 'لا وثيقة سفر صالحة يوم الوصول الأخير.',
  'Somebody aboard has lost medical clearance: they have to be taken off before the doors close.':
    'شخص على المتن فقد الموافقة الطبية: يجب أن ينزل قبل إغلاق الأبواب.',
  'The authorities have not granted leave to go that holds on the day.': 'لم تمنح السلطات إذن خروج ساريًا في ذلك اليوم.',
  'There is no medical clearance that holds at departure.': 'لا موافقة طبية سارية عند المغادرة.',
  'All checks up to the gate have to be closed before the doors.': 'يجب إغلاق كل الفحوص حتى البوابة قبل الأبواب.',
  'We do not know for certain who this is: the registration has to be mended.':
    'لا نعرف يقينًا من هذا: يجب استكمال التسجيل.',
  'Somebody aboard has said no, or has no valid consent: they have to be taken off before the doors close.':
    'شخص على المتن قال لا أو ليست له موافقة صالحة: يجب أن ينزل قبل إغلاق الأبواب.',
  'This person may be registered twice: somebody has to say whether they are the same.':
    'ربما سُجّل هذا الشخص مرتين: يجب أن يقول أحد هل هما واحد.',
  'Something is still open for this person: see the blockers.': 'ما زال شيء مفتوحًا لهذا الشخص: انظر العوائق.',
  'On the day of departure the person is of age and has to say yes themself; a child says it through a guardian.':
    'يوم المغادرة يكون الشخص بالغًا وعليه أن يقول نعم بنفسه؛ والطفل يقولها عبر وصي.',
  'The flight does not stop where the person is to leave.': 'لا تتوقف الرحلة حيث يجب أن ينزل الشخص.',
  'This person is not on the manifest in force.': 'هذا الشخص ليس على القائمة السارية.',
  'The consent of the other parent, a custody document or a protection exception is missing.':
    'تنقص موافقة الوالد الآخر أو وثيقة حضانة أو استثناء من الحماية.',
  'Something has come up since somebody boarded: it has to be cleared, or they have to be taken off, before the doors close.':
    'استجد أمر منذ أن صعد أحدهم: يجب أن يُسوّى، أو أن ينزل، قبل إغلاق الأبواب.',
  'Somebody on the list is neither aboard nor taken off it: board them or take them off before the doors close.':
    'شخص على القائمة ليس على المتن ولم يُرفع منها: أصعدوه أو ارفعوه قبل إغلاق الأبواب.',
  'A newborn joins its mother, of the same family, on a list whose doors are open.':
    'يلتحق المولود بأمه، من العائلة نفسها، على قائمة أبوابها مفتوحة.',
  'The person has said no, or what they agreed to has changed or run out: speak with them again first.':
    'قال الشخص لا، أو تغيّر ما وافق عليه أو انقضى: تحدّثوا معه من جديد أولًا.',
  'This flight is not confirmed, was called off, or has a NO-GO: nobody boards and no doors close.':
    'هذه الرحلة غير مؤكدة، أو أُلغيت، أو صدر بشأنها قرار بعدم الإقلاع: لا يصعد أحد ولا تُغلق الأبواب.',
  'This person is aboard another flight, or has left on one since they said yes: find out who stands here.':
    'هذا الشخص على متن رحلة أخرى، أو غادر منذ أن قال نعم: تحققوا ممن يقف هنا.',
  'This file is a workbook, a document or an archive: save the sheet as CSV and send that.':
    'هذا الملف مصنّف أو مستند أو أرشيف: احفظوا الورقة بصيغة CSV وأرسلوها.',
  'A quotation mark in this file is never closed, so that rows run into one another: mend that cell and send the file again.':
    'علامة اقتباس في هذا الملف لم تُغلق فتتداخل الصفوف: أصلحوا تلك الخلية وأرسلوا الملف من جديد.',
  'When consent and clearance cannot be asked, two different people have to vouch for the paper list.':
    'حين يتعذر سؤال الموافقة واللياقة، يجب أن يضمن القائمة الورقية شخصان مختلفان.',
  'Ask protection.': 'اسأل الحماية.',
  'The consent was not reconfirmed within 72 hours of departure.': 'لم تُؤكَّد الموافقة خلال 72 ساعة قبل المغادرة.',
  'This is marked as a removal. This platform carries nobody against their will.':
    'هذا مصنف ترحيلًا. لا تنقل هذه المنصة أحدًا رغمًا عنه.',
  'This person was taken off the list.': 'أُخرج هذا الشخص من القائمة.',
  'Fitness to fly is stated until a day: give the end of its validity.':
    'تُحدَّد اللياقة للسفر حتى يوم: اذكر نهاية صلاحيتها.',
  'From 36 weeks of pregnancy on (32 with more than one child) nobody is cleared to fly.':
    'من الأسبوع 36 للحمل (32 لأكثر من جنين) لا يُسمح لأحد بالطيران.',
  'A person on a stretcher travels with a nurse or a doctor.': 'يسافر الشخص على نقالة مع ممرض أو طبيب.',
  'A person who is unfit for now has to be seen again: give the day.': 'من ليس لائقًا الآن يُفحص من جديد: اذكر اليوم.',
  'A best-interests decision is taken by a panel of at least two people.':
    'يتخذ قرار المصلحة الفضلى لجنة من شخصين على الأقل.',
  'A hold still stands: lift it, with the reason, before clearing the person.':
    'ما زال تعليق قائمًا: ارفعه مع السبب قبل الموافقة.',
  'Only an adult can agree that a family parts.': 'لا يوافق على افتراق العائلة إلا بالغ.',
  'The adult has to be asked alone whether the family may part.': 'يجب أن يُسأل البالغ وحده هل يجوز أن تفترق العائلة.',
  'A family parts only with a plan for coming together again: who, when, by which flight.':
    'لا تفترق عائلة إلا بخطة للمّ الشمل: من ومتى وبأي رحلة.',
  'A person who fears returning, or who is a refugee or seeks asylum, is referred and answered before they can be cleared.':
    'من يخاف العودة أو هو لاجئ أو طالب لجوء يُحال ويُجاب قبل الموافقة.',
  'This arrival is closed.': 'هذا الوصول مقفل.',
  'Somebody who left has neither been seen nor explained: tick them, or record the variance.':
    'شخص غادر لم يُرَ ولم يُفسَّر: أشّر عليه أو سجّل الفرق.',
  'At every stop heads have to be counted, and the count has to equal the people seen there, or the difference be explained.':
    'في كل محطة تُعدّ الرؤوس، ويجب أن يساوي العدد من شوهدوا هناك، أو يُفسَّر الفرق.',
  'This person was not to leave here, or is not among those who left: record a variance instead.':
    'لم يكن على هذا الشخص أن ينزل هنا، أو ليس ممن غادروا: سجّل فرقًا بدل ذلك.',
  'Nobody who was proposed is ready with their family: the manifest would be empty.':
    'لا أحد من المقترحين جاهز مع عائلته: ستكون القائمة فارغة.',
  'These people do not fit: seats, laps, special places or the payload of a leg would be exceeded.':
    'لا تتسع الطائرة لهؤلاء: تُتجاوز المقاعد أو الأحضان أو الأماكن الخاصة أو حمولة مقطع.',
  'A discard is confirmed by somebody other than the person who proposed it.': 'يؤكد الاستبعاد شخص غير الذي اقترحه.',
  'The broker still does not take this message; its limits have to be raised first.':
    'ما زال وسيط الرسائل لا يقبل هذه الرسالة؛ يجب رفع حدوده أولًا.',
  'The message still cannot be applied; its cause has to be mended first.':
    'ما زال تطبيق الرسالة غير ممكن؛ يجب إصلاح السبب أولًا.',
};
