import { actionsOf, whenever } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { assess, nothingKnown, type ProtectionFile } from '../model/protection-file';
import { protectionLifecycle } from '../model/protection-transitions';

export class ScreeningView {
  outcome: string;
  fearsReturn: boolean;
  status: string;
  referralAnswered: boolean;
  note?: string;
}

export class HoldView {
  holdId: string;
  kind: string;
  note?: string;
  /** It was not lifted. */
  inForce: boolean;
}

export class BestInterestsView {
  decision: string;
  members: string[];
  guardian?: string;
  receiverVerified: boolean;
  escortRef?: string;
  /** Missing in decisions of before, which nobody else had to agree to. */
  recordedBy?: string;
  /** The member who agreed in their own session; until then a decision that the child returns is not in force. */
  agreedBy?: string;
}

export class SplitView {
  leaverId: string;
  plan: string;
}

/** A file as protection sees it. */
export class FileView {
  personId: string;
  /** For `If-Match`; 0 when there is no file yet. */
  version: number;
  cleared: boolean;
  embassyBlocked: boolean;
  screening?: ScreeningView;
  holds: HoldView[];
  bestInterests?: BestInterestsView;
  otherParent?: string;
  /** From whom this adult agreed that the family parts, and how they come together again. */
  splits: SplitView[];
  /** Files of records that were merged into this one, as they were written; a hold there holds this person. */
  merged?: FileView[];
  /** What can be done now: the buttons of the console. */
  actions: string[];
}

/** Nothing was recorded under this record itself. */
export const noFile = (personId: string): ProtectionFile => ({ personId, assessment: assess(nothingKnown) });

export function fileView({ state, version }: Stored<ProtectionFile>): FileView {
  const known = state.personal ?? nothingKnown;
  const bi = known.bestInterests;
  return {
    personId: state.personId,
    version,
    cleared: state.assessment.cleared,
    embassyBlocked: state.assessment.embassyBlocked,
    screening: known.screening,
    holds: known.holds.map(({ holdId, kind, note, lifted }) => ({ holdId, kind, note, inForce: !lifted })),
    bestInterests: bi && {
      decision: bi.decision,
      members: bi.members,
      guardian: bi.guardian,
      escortRef: bi.escortRef,
      receiverVerified: bi.receiver?.verified ?? false,
      recordedBy: bi.recordedBy,
      agreedBy: bi.agreedBy,
    },
    otherParent: known.otherParent,
    splits: known.splits.map(({ leaverId, plan }) => ({ leaverId, plan })),
    actions: actionsOf(protectionLifecycle, state, whenever),
  };
}
