import { newId } from '../api/new-id';

export const decisions = ['FIT', 'FIT_WITH_CONDITIONS', 'TEMP_UNFIT', 'UNFIT'] as const;
export const escorts = ['NONE', 'OPERATIONAL', 'NURSE', 'DOCTOR'] as const;
export const needs = [
  ...['WCHR', 'WCHS', 'WCHC', 'WCHP', 'BLND', 'DEAF', 'DPNA', 'MEDA', 'STCR', 'OXYG', 'UMNR', 'INFT', 'BSCT', 'MAAS'],
  ...['LANG', 'EXST'],
];

export const blankFinding = () => ({
  id: newId(),
  // Nothing is decided in advance.
  decision: '' as (typeof decisions)[number] | '',
  escort: '' as (typeof escorts)[number] | '',
  needs: [] as string[],
  pregnancyWeeks: '' as number | '',
  multiplePregnancy: false,
  findings: '',
  day: '',
});
export type Finding = ReturnType<typeof blankFinding>;

export const isFit = ({ decision }: Finding): boolean => decision.startsWith('FIT');

export interface Decided extends Finding {
  decision: (typeof decisions)[number];
  escort: (typeof escorts)[number];
}
export const isDecided = (form: Finding): form is Decided => form.decision !== '' && form.escort !== '';

/** The request of both endpoints: empty fields are left out. */
export const findingRequest = ({ decision, escort, needs: wanted, findings, ...f }: Decided) => ({
  decision,
  escort,
  needs: wanted,
  ...(findings && { findings }),
  ...(f.pregnancyWeeks !== '' && { pregnancyWeeks: f.pregnancyWeeks, multiplePregnancy: f.multiplePregnancy }),
});
