export const registrationRulesInArabic: Record<string, string> = {
  'A person needs a family name or a given name, in Latin letters or their own script; one is enough.':
    'يحتاج الشخص إلى اسم عائلة أو اسم أول، بحروف لاتينية أو بكتابته؛ واحد يكفي.',
  'Everyone on one paper has to be registered in the same family.':
    'يجب أن يُسجَّل كل من على ورقة واحدة في العائلة نفسها.',
  'This case has a head already. Change the relation of one of the two.': 'لهذا الملف رب عائلة بالفعل. غيّر صلة أحدهما.',
  'A check digit of the machine-readable zone is wrong: compare it with the paper.':
    'رقم تحقق في المنطقة المقروءة آليًا خاطئ: قارنه بالورقة.',
  'This sheet is committed. Correct the persons themselves.': 'هذه الورقة معتمدة. صحّح الأشخاص أنفسهم.',
  'A corridor names at least two airports, and none of them twice.': 'يسمي الممر مطارين على الأقل، ولا يكرر أيًّا منهما.',
  'Write the date of birth as exactly as it is known, and no more: a day, a month, a year, or an estimate.':
    'اكتب تاريخ الميلاد بقدر ما هو معروف لا أكثر: يوم أو شهر أو سنة أو تقدير.',
  'The date of birth does not exist in the calendar.': 'تاريخ الميلاد غير موجود في التقويم.',
  'The date of birth is still to come.': 'تاريخ الميلاد لم يأت بعد.',
  'No destination of this operation lets people of this nationality in.': 'لا وجهة في هذه العملية تستقبل هذه الجنسية.',
  'A sum needs its currency, and a currency its sum.': 'يحتاج المبلغ إلى عملته، والعملة إلى مبلغها.',
  'An operation needs the government that asked for it and the day it did, not later than today.':
    'تحتاج العملية إلى الحكومة التي طلبتها ويوم الطلب، لا بعد اليوم.',
  'When both are the same person, say which of the two records stays; otherwise say nothing about it.':
    'إن كانا شخصًا واحدًا فقل أي السجلين يبقى؛ وإلا فلا تقل شيئًا.',
  'Write down until when the leave to go holds.': 'اكتب حتى متى يسري إذن الخروج.',
  'Only cases of one operation can be one family.': 'لا تكون عائلة واحدة إلا ملفات عملية واحدة.',
  'This record was merged into another; make the change there.': 'دُمج هذا السجل في آخر؛ غيّر هناك.',
  'The mother has to be registered in the same family.': 'يجب أن تُسجَّل الأم في العائلة نفسها.',
  'The same document number is recorded for another person.': 'رقم الوثيقة نفسه مسجل لشخص آخر.',
  'Only a laissez-passer or an emergency travel document carries several people.':
    'لا تحمل عدة أشخاص إلا جواز مرور أو وثيقة سفر طارئة.',
  'Date of birth, sex or number in the machine-readable zone are not those of the record.':
    'الميلاد أو الجنس أو الرقم في المنطقة المقروءة آليًا ليست كما في السجل.',
  'The travel document has expired, or does not say until when it holds.':
    'انتهت وثيقة السفر، أو لا تقول حتى متى تسري.',
  'The document ends before it was issued.': 'تنتهي الوثيقة قبل إصدارها.',
  'The last character of the reference does not check the others: it was misheard or mistyped.':
    'الحرف الأخير من المرجع لا يطابق الباقي: سُمع أو كُتب خطأً.',
  'Another case of this operation has this reference.': 'لملف آخر في هذه العملية هذا المرجع.',
  'A row that is refused, or that is no person, cannot be taken. It can be left out; or commit, and complete the record.':
    'لا يُؤخذ صف مرفوض أو ليس شخصًا. اتركه، أو اعتمد ثم استكمل السجل.',
  'The day of registration is still to come.': 'يوم التسجيل لم يأت بعد.',
  'Only members of the family can be its head, or related within it.': 'لا يكون ربًّا للعائلة أو قريبًا فيها إلا أفرادها.',
  'The record has to be completed first: correct the person.': 'يجب استكمال السجل أولًا: صحّح الشخص.',
};
