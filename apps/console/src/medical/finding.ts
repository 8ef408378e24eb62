import { newId } from '../api/new-id';

export const decisions = ['FIT', 'FIT_WITH_CONDITIONS', 'TEMP_UNFIT', 'UNFIT'] as const;
export const escorts = ['NONE', 'OPERATIONAL', 'NURSE', 'DOCTOR'] as const;
export const needs = [
  ...['WCHR', 'WCHS', 'WCHC', 'WCHP', 'BLND', 'DEAF', 'DPNA', 'MEDA', 'STCR', 'OXYG', 'UMNR', 'INFT', 'BSCT', 'MAAS'],
  ...['LANG', 'EXST'],
];

export const blankFinding = () => ({
  id: newId(),
  decision: 'FIT' as (typeof decisions)[number],
  escort: 'NONE' as (typeof escorts)[number],
  needs: [] as string[],
  pregnancyWeeks: '' as number | '',
  multiplePregnancy: false,
  findings: '',
  day: '',
});
export type Finding = ReturnType<typeof blankFinding>;

export const isFit = ({ decision }: Finding): boolean => decision.startsWith('FIT');

/** The request of both endpoints: empty fields are left out. */
export const findingRequest = ({ decision, escort, needs: wanted, findings, ...f }: Finding) => ({
  decision,
  escort,
  needs: wanted,
  ...(findings && { findings }),
  ...(f.pregnancyWeeks !== '' && { pregnancyWeeks: f.pregnancyWeeks, multiplePregnancy: f.multiplePregnancy }),
});
