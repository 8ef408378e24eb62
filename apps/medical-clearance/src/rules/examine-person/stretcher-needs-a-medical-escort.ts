import { rule } from '@homeward/kernel';
import type { ClinicalDecision } from '../../model/medical-file';

type Carried = Pick<ClinicalDecision, 'needs' | 'escort'>;

/** Source: docs/handbook/medical.md#stretcher-escort. */
export const stretcherNeedsAMedicalEscort = rule<Carried>({
  name: 'stretcher-needs-a-medical-escort',
  code: 'MED-ESCORT',
  says: 'A person on a stretcher travels with a nurse or a doctor.',
  unblockedBy: 'clinician',
  holds: ({ needs, escort }) => !needs.includes('STCR') || escort === 'NURSE' || escort === 'DOCTOR',
});
