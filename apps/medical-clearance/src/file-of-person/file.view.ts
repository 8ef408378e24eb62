import { actionsOf, whenever } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import type { MedicalFile } from '../model/medical-file';
import { medicalLifecycle } from '../model/medical-transitions';

/** A file as the clinician sees it. */
export class MedicalFileView {
  personId: string;
  /** For `If-Match`. */
  version: number;
  kind: string;
  decision: string;
  decidedAt: string;
  validUntil?: string;
  reviewAt?: string;
  /** SSR codes. */
  needs: string[];
  escort: string;
  findings?: string;
  pregnancyWeeks?: number;
  /** Somebody was seen while this record and that one were one, who may be either: nobody is cleared until they are seen again. */
  seenAsOneWith?: string;
  /** What was decided under records that were merged into this one, and counts until the person is seen under this one. */
  merged?: MedicalFileView[];
  /** What can be done now: the buttons of the console. */
  actions: string[];
}

export const fileView = ({ state, version }: Stored<MedicalFile>): MedicalFileView => {
  const { personId, kind, decision, decidedAt, validUntil, reviewAt, needs, escort, seenAsOneWith, personal } = state;
  const { findings, pregnancyWeeks } = personal ?? {};
  return {
    personId,
    version,
    kind,
    decision,
    decidedAt,
    validUntil,
    reviewAt,
    needs,
    escort,
    seenAsOneWith,
    findings,
    pregnancyWeeks,
    actions: actionsOf(medicalLifecycle, state, whenever),
  };
};

/** Nobody was seen under this record itself, only under one that was merged into it. */
export const notExamined = ({ kind, decidedAt, actions }: MedicalFileView): Omit<MedicalFileView, 'personId'> => ({
  kind,
  decidedAt,
  actions,
  version: 0,
  decision: 'NONE',
  needs: [],
  escort: 'NONE',
});
