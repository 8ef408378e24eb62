import { fitToFly } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import type { Confidential, ClinicalDecision } from '../../model/medical-file';

type Pregnant = Pick<ClinicalDecision, 'decision'> & Pick<Confidential, 'pregnancyWeeks' | 'multiplePregnancy'>;

/** From this week of pregnancy on nobody flies. Source: docs/handbook/medical.md#pregnancy, CAA guidance. */
const firstWeekWithoutFlying = { single: 36, multiple: 32 };

/** A birth in the air has no hospital. Source: docs/handbook/medical.md#pregnancy, 36 and 32 weeks. */
export const latePregnancyDoesNotFly = rule<Pregnant>({
  name: 'late-pregnancy-does-not-fly',
  code: 'MED-PREG',
  says: 'From 36 weeks of pregnancy on (32 with more than one child) nobody is cleared to fly.',
  unblockedBy: 'clinician',
  holds: ({ decision, pregnancyWeeks, multiplePregnancy }) =>
    !fitToFly.has(decision) ||
    pregnancyWeeks === undefined ||
    pregnancyWeeks < (multiplePregnancy ? firstWeekWithoutFlying.multiple : firstWeekWithoutFlying.single),
});
