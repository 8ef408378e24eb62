import { never } from '@homeward/kernel';

export const holdKinds = ['PROTECTION', 'ASYLUM', 'LEGAL', 'SECURITY'] as const;
export type HoldKind = (typeof holdKinds)[number];
export const statuses = ['NONE', 'ASYLUM_SEEKER', 'REFUGEE', 'STATELESS'] as const;
export const panelDecisions = ['PENDING', 'PANEL', 'RETURN', 'REMAIN', 'OTHER', 'DEFER'] as const;
/**
 * NOT_NEEDED: both parents travel. It lets nobody travel with one of them. NO_OTHER_PARENT: the law knows none.
 * Source: docs/handbook/consent.md#r-cons-12.
 */
export const otherParentStates = [
  'NOT_NEEDED',
  'CONSENTED',
  'CUSTODY_DOCUMENT',
  'DEATH_RECORDED',
  'NO_OTHER_PARENT',
  'PROTECTION_EXCEPTION',
  'MISSING',
] as const;

export interface Screening {
  outcome: 'CLEARED' | 'PENDING';
  /** The person fears going back. */
  fearsReturn: boolean;
  status: (typeof statuses)[number];
  /** Referred to UNHCR or a partner, who has answered. */
  referralAnswered: boolean;
  note?: string;
}

export interface Hold {
  holdId: string;
  kind: HoldKind;
  note?: string;
  lifted?: { by: string; at: string; reason: string };
}

/** Outcome of a best-interests procedure, with those who answer for the child on the way. */
export interface BestInterests {
  decision: (typeof panelDecisions)[number];
  members: string[];
  guardian?: string;
  receiver?: { name: string; relation: string; verified: boolean };
  escortRef?: string;
  /** Who recorded it; missing in decisions of before, which nobody else had to agree to. */
  recordedBy?: string;
  /** The other member who agreed to it in their own session. */
  agreedBy?: string;
}

/** A panel that only one of its members has signed in for has not decided. */
export const isAgreed = ({ recordedBy, agreedBy }: BestInterests): boolean =>
  recordedBy === undefined || agreedBy !== undefined;

/** Steps on the way to a decision. */
export const isOpen = ({ decision }: BestInterests): boolean => decision === 'PENDING' || decision === 'PANEL';

/** Everything of class P3; sealed whole. */
export interface Confidential {
  screening?: Screening;
  holds: Hold[];
  bestInterests?: BestInterests;
  otherParent?: (typeof otherParentStates)[number];
  splits: { leaverId: string; plan: string }[];
}

export interface ProtectionFile {
  personId: string;
  /** What follows for operations: the only part that is published. */
  assessment: Assessment;
  /** Ids of what protection was told and has not answered: as long as there is one, the person waits. */
  waits?: string[];
  personal?: Confidential;
}

export interface Assessment {
  cleared: boolean;
  embassyBlocked: boolean;
  bestInterests: 'NOT_REQUIRED' | 'OUTSTANDING' | 'SATISFIED';
  escortRef?: string;
  otherParent: 'NOT_REQUIRED' | 'MISSING' | 'SATISFIED';
}

interface Fact<Type extends string, Content extends object> {
  type: Type;
  personId: string;
  personal: Content;
}

export type ProtectionEvent =
  | Fact<'PersonScreened', { screening: Screening }>
  | Fact<'HoldPlaced', { hold: Hold }>
  | Fact<'HoldLifted', { holdId: string; by: string; at: string; reason: string }>
  | Fact<'BestInterestsRecorded', { bestInterests: BestInterests }>
  | Fact<'BestInterestsAgreed', { by: string }>
  | Fact<'OtherParentRecorded', { otherParent: NonNullable<Confidential['otherParent']> }>
  | (Fact<'SplitAgreed', { plan: string }> & { leaverId: string })
  | { type: 'PersonWaits'; personId: string; concernId: string; personal?: undefined }
  | (Fact<'WaitingEnded', { hold?: Hold; screenAgain: boolean }> & { concernId: string });

export const nothingKnown: Confidential = { holds: [], splits: [] };

type ConfidentialEvent = Exclude<ProtectionEvent, { type: 'PersonWaits' }>;

const confidentialAfter = (known: Confidential, event: ConfidentialEvent): Confidential => {
  switch (event.type) {
    case 'PersonScreened':
      return { ...known, screening: event.personal.screening };
    case 'HoldPlaced':
      return { ...known, holds: [...known.holds, event.personal.hold] };
    case 'HoldLifted': {
      const { holdId, ...lifted } = event.personal;
      return { ...known, holds: known.holds.map((h) => (h.holdId === holdId ? { ...h, lifted } : h)) };
    }
    case 'BestInterestsRecorded':
      return { ...known, bestInterests: event.personal.bestInterests };
    case 'BestInterestsAgreed':
      return {
        ...known,
        bestInterests: known.bestInterests && { ...known.bestInterests, agreedBy: event.personal.by },
      };
    case 'OtherParentRecorded':
      return { ...known, otherParent: event.personal.otherParent };
    case 'SplitAgreed': {
      const others = known.splits.filter((s) => s.leaverId !== event.leaverId);
      return { ...known, splits: [...others, { leaverId: event.leaverId, plan: event.personal.plan }] };
    }
    case 'WaitingEnded': {
      const { hold, screenAgain } = event.personal;
      const holds = hold ? [...known.holds, hold] : known.holds;
      return { ...known, holds, screening: screenAgain ? undefined : known.screening };
    }
    default:
      return never(event);
  }
};

export function evolve(file: ProtectionFile | undefined, event: ProtectionEvent): ProtectionFile {
  const { personId } = event;
  if (event.type === 'PersonWaits') {
    // A no is heard while the keys are away, so what is sealed is not opened for this.
    const assessment = whileWaiting(file?.assessment ?? assess(nothingKnown));
    return { personId, assessment, waits: [...(file?.waits ?? []), event.concernId], personal: file?.personal };
  }
  const personal = confidentialAfter(file?.personal ?? nothingKnown, event);
  const waits = event.type === 'WaitingEnded' ? file?.waits?.filter((id) => id !== event.concernId) : file?.waits;
  return { personId, assessment: assess(personal, waits), waits, personal };
}

export const holdsInForce = (known: Confidential): Hold[] => known.holds.filter((h) => !h.lifted);

/** Nobody is cleared, whatever else is known of them. */
const whileWaiting = (assessment: Assessment): Assessment => ({ ...assessment, cleared: false, embassyBlocked: true });

/** What follows for operations. Says that, never why: screening open and a hold look the same from outside. */
export function assess(known: Confidential, waits: readonly string[] = []): Assessment {
  const { screening, bestInterests: bi } = known;
  const cleared = screening?.outcome === 'CLEARED' && holdsInForce(known).length === 0;
  const fears = screening?.fearsReturn || (screening && screening.status !== 'NONE') || false;
  const answered =
    bi && bi.decision === 'RETURN' && isAgreed(bi) && bi.guardian && bi.receiver?.verified && bi.escortRef;
  const assessment: Assessment = {
    cleared,
    embassyBlocked: !cleared || fears,
    bestInterests: !bi ? 'NOT_REQUIRED' : answered ? 'SATISFIED' : 'OUTSTANDING',
    escortRef: bi?.escortRef,
    otherParent: otherParentOutcome[known.otherParent ?? 'NOT_NEEDED'],
  };
  return waits.length > 0 ? whileWaiting(assessment) : assessment;
}

const otherParentOutcome = {
  NOT_NEEDED: 'NOT_REQUIRED',
  CONSENTED: 'SATISFIED',
  CUSTODY_DOCUMENT: 'SATISFIED',
  DEATH_RECORDED: 'SATISFIED',
  NO_OTHER_PARENT: 'SATISFIED',
  PROTECTION_EXCEPTION: 'SATISFIED',
  MISSING: 'MISSING',
} as const satisfies Record<NonNullable<Confidential['otherParent']>, Assessment['otherParent']>;
