import { fitToFly, type escortKinds, type fitnessDecisions } from '@homeward/contracts';
import { derivedId, isAfter, never } from '@homeward/kernel';

export type Fitness = (typeof fitnessDecisions)[number];
export type Escort = (typeof escortKinds)[number];

/** A pre-embarkation check says nothing about the day after that. Source: docs/handbook/medical.md#validity, 72 h. */
export const checkHoldsHours = 72;

/** What a clinician decided, without why. */
export interface ClinicalDecision {
  decision: Fitness;
  needs: string[];
  escort: Escort;
}

/** What only clinicians may read; sealed with the person's medical key. */
export interface Confidential {
  findings?: string;
  pregnancyWeeks?: number;
  multiplePregnancy?: boolean;
}

/** One visit, and a digest of what was recorded of it. */
export interface Visit {
  id: string;
  said: string;
}

/** The digest of what a clinician sent. It can be guessed at, so it is kept sealed like the words themselves. */
export const visitOf = (id: string, words: object): Visit => ({
  id,
  said: derivedId(JSON.stringify(Object.entries(words).sort())),
});

/** One person's clearance. A pre-embarkation check is remembered by its time, so that it can be computed again. */
export interface MedicalFile extends ClinicalDecision {
  personId: string;
  kind: 'EXAMINATION' | 'CHECK';
  decidedAt: string;
  validUntil?: string;
  reviewAt?: string;
  /** The record with which this one was one while somebody was seen, who may have been either of them: nobody is cleared by it. */
  seenAsOneWith?: string;
  /** Beside what was found, the visits that are recorded: digests by id. */
  personal?: Confidential & { visits?: Record<string, string> };
}

type Found = Confidential & { visit: Visit };

export type MedicalEvent =
  | ({
      type: 'PersonExamined';
      personId: string;
      at: string;
      validUntil?: string;
      reviewAt?: string;
      personal: Found;
    } & ClinicalDecision)
  | ({ type: 'PersonChecked'; personId: string; at: string; validUntil?: string; personal: Found } & ClinicalDecision)
  | { type: 'ValidityRecomputed'; personId: string; validUntil?: string; flightId: string; personal?: undefined }
  | { type: 'StandsAlone'; personId: string; personal?: undefined }
  | ({
      type: 'AskedAnew';
      personId: string;
      kind: MedicalFile['kind'];
      decidedAt: string;
      seenAsOneWith: string;
      personal?: undefined;
    } & ClinicalDecision);

export function evolve(file: MedicalFile | undefined, event: MedicalEvent): MedicalFile {
  switch (event.type) {
    case 'PersonExamined':
    case 'PersonChecked': {
      const { type, at, personal, ...decided } = event;
      const { visit, ...found } = personal;
      const visits = { ...file?.personal?.visits, [visit.id]: visit.said };
      const kind = type === 'PersonChecked' ? 'CHECK' : 'EXAMINATION';
      return { ...decided, kind, decidedAt: at, personal: { ...found, visits } };
    }
    case 'ValidityRecomputed':
      return { ...file!, validUntil: event.validUntil };
    case 'StandsAlone':
      return file!;
    case 'AskedAnew': {
      const { type: _, ...asked } = event;
      return { ...file, ...asked, validUntil: undefined, personal: file?.personal };
    }
    default:
      return never(event);
  }
}

/**
 * Until when a check holds: 72 hours, and not beyond the flight's arrival once it is known.
 * @returns undefined when unfit
 */
export function checkHoldsUntil(decision: Fitness, checkedAt: string, arrival: string | undefined): string | undefined {
  if (!fitToFly.has(decision)) return undefined;
  const end = new Date(new Date(checkedAt).getTime() + checkHoldsHours * 3_600_000);
  return (arrival && isAfter(end, arrival) ? new Date(arrival) : end).toISOString();
}
