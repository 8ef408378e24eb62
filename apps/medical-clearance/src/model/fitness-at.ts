import { fitToFly } from '@homeward/contracts';
import { countsBeside } from './counts-beside';
import type { MedicalFile } from './medical-file';

/** A file as it is found; nothing is broken where it is as this service wrote it. */
interface Found {
  /** Missing where the file was taken away. */
  state?: Pick<MedicalFile, 'decision' | 'validUntil' | 'decidedAt'>;
  broken: readonly unknown[];
}

/** Whether somebody may fly, without why. */
export interface FitnessAt {
  fit: boolean;
  validUntil?: string;
  agreesWithHistory: boolean;
}

/**
 * Whether somebody is cleared at a moment. A clearance that has ended, or of which nobody knows the end, says nothing, and a
 * record that was changed past this service clears nobody.
 * Source: docs/handbook/medical.md#gate, docs/handbook/medical.md#validity, docs/handbook/data-protection.md#integrity.
 */
export function fitnessAt(found: Found | undefined, now: Date): FitnessAt {
  const agreesWithHistory = !found || found.broken.length === 0;
  if (!found?.state || !agreesWithHistory) return { fit: false, agreesWithHistory };
  const { decision, validUntil } = found.state;
  const end = validUntil === undefined ? undefined : new Date(validUntil);
  return {
    fit: fitToFly.has(decision) && end !== undefined && end >= now,
    validUntil: end?.toISOString(),
    agreesWithHistory,
  };
}

/** A record that was merged into theirs, as it is found. */
interface FoundBeside {
  found?: Found | undefined;
  mergedAt: Date;
}

/** Nobody is fit who was found unfit under another record of theirs that still counts, or whose record there is not to be believed. */
export function withMerged(own: FitnessAt, kept: Found['state'], beside: readonly FoundBeside[]): FitnessAt {
  const isAgainst = ({ found, mergedAt }: FoundBeside): boolean =>
    found !== undefined &&
    (found.broken.length > 0 ||
      !found.state ||
      (countsBeside(kept, found.state, mergedAt) && !fitToFly.has(found.state.decision)));
  return { ...own, fit: own.fit && !beside.some(isAgainst) };
}
