import type { Call } from '../model/call';
import type { Stage } from '../model/passenger-list';
import type { BeforeTheList } from '../model/passenger-of';

/** A child who was left out of a frozen list, and whom it is to join there. */
export interface JoinChild {
  child: Omit<BeforeTheList, 'offPoint' | 'bagKg'>;
  /** Id of somebody on the list who answers for it. */
  careOf: string;
  /** What it was called for on this flight, if it was. */
  call?: Call | undefined;
}

/** What the rules of that step read. */
export interface ChildJoining extends JoinChild {
  carer?: { familyId: string; offPoint: string; standing: string } | undefined;
  closedStages: readonly Stage[];
}
