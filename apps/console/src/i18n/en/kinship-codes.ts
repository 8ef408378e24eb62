/** What people are to each other, and what is recorded of it. */
export const kinshipCodes = {
  kin: {
    MOTHER: 'Mother of',
    FATHER: 'Father of',
    STEP_PARENT: 'Step-parent of',
    SPOUSE: 'Spouse of',
    SIBLING: 'Brother or sister of',
    GRANDPARENT: 'Grandparent of',
    AUNT_UNCLE: 'Aunt or uncle of',
    GUARDIAN: 'Guardian of',
    CAREGIVER: 'Takes care of',
    UNRELATED_ADULT: 'Adult not related to',
  },
  guardianKind: {
    PARENT: 'Parent',
    KIN: 'Relative they were registered with',
    LEGAL_GUARDIAN: 'Legal guardian',
    CUSTOMARY_CAREGIVER: 'Customary caregiver',
  },
  guardianBasis: {
    REGISTRATION: 'Registered together',
    PAPER: 'A paper shows it',
    PROTECTION: 'Decided by protection',
  },
  otherParent: {
    NOT_NEEDED: 'Not needed: both travel',
    CONSENTED: 'Agrees',
    CUSTODY_DOCUMENT: 'Custody document',
    DEATH_RECORDED: 'Has died',
    NO_OTHER_PARENT: 'The law knows no other parent',
    PROTECTION_EXCEPTION: 'Exception by protection',
    MISSING: 'Missing',
  },
};
