import type { Words } from '../words';

export const kinshipCodes: Pick<Words['codes'], 'kin' | 'guardianKind' | 'guardianBasis' | 'otherParent'> = {
  kin: {
    MOTHER: 'أم',
    FATHER: 'أب',
    STEP_PARENT: 'زوج أم أو زوجة أب لـ',
    SPOUSE: 'زوج أو زوجة',
    SIBLING: 'أخ أو أخت',
    GRANDPARENT: 'جد أو جدة',
    AUNT_UNCLE: 'عمة أو عم أو خالة أو خال',
    GUARDIAN: 'وصي على',
    CAREGIVER: 'رعاية',
    UNRELATED_ADULT: 'بالغ لا صلة له بـ',
  },
  guardianKind: {
    PARENT: 'أحد الوالدين',
    KIN: 'قريب سُجِّل معه',
    LEGAL_GUARDIAN: 'وصيّ قانوني',
    CUSTOMARY_CAREGIVER: 'من يرعاه عُرفًا',
  },
  guardianBasis: {
    REGISTRATION: 'سُجِّلا معًا',
    PAPER: 'تثبته وثيقة',
    PROTECTION: 'قررته الحماية',
  },
  otherParent: {
    NOT_NEEDED: 'غير لازم: يسافر الوالدان',
    CONSENTED: 'موافقة',
    CUSTODY_DOCUMENT: 'وثيقة حضانة',
    DEATH_RECORDED: 'متوفى',
    NO_OTHER_PARENT: 'لا يعترف القانون بوالد آخر',
    PROTECTION_EXCEPTION: 'استثناء من الحماية',
    MISSING: 'ناقص',
  },
};
