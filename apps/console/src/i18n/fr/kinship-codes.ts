import type { Words } from '../words';

export const kinshipCodes: Pick<Words['codes'], 'kin' | 'guardianKind' | 'guardianBasis' | 'otherParent'> = {
  kin: {
    MOTHER: 'Mère de',
    FATHER: 'Père de',
    STEP_PARENT: 'Beau-parent de',
    SPOUSE: 'Époux ou épouse de',
    SIBLING: 'Frère ou sœur de',
    GRANDPARENT: 'Grand-parent de',
    AUNT_UNCLE: 'Tante ou oncle de',
    GUARDIAN: 'Tuteur de',
    CAREGIVER: 'Prend soin de',
    UNRELATED_ADULT: 'Adulte sans lien avec',
  },
  guardianKind: {
    PARENT: 'Parent',
    KIN: 'Proche avec qui il a été enregistré',
    LEGAL_GUARDIAN: 'Tuteur légal',
    CUSTOMARY_CAREGIVER: 'Personne qui s’en occupe selon la coutume',
  },
  guardianBasis: {
    REGISTRATION: 'Enregistrés ensemble',
    PAPER: 'Attesté par un document',
    PROTECTION: 'Décidé par la protection',
  },
  otherParent: {
    NOT_NEEDED: 'Pas nécessaire : les deux partent',
    CONSENTED: 'D’accord',
    CUSTODY_DOCUMENT: 'Document de garde',
    DEATH_RECORDED: 'Est décédé',
    NO_OTHER_PARENT: 'Aucun autre parent selon la loi',
    PROTECTION_EXCEPTION: 'Exception de la protection',
    MISSING: 'Manquant',
  },
};
