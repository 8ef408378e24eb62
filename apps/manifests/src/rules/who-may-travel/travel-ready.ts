import { brokenBy, type BrokenRule } from '@homeward/kernel';
import type { Judged } from '../../model/traveller';
import { aircraftCanCarryTheirNeeds } from './aircraft-can-carry-their-needs';
import { childAloneNeedsABestInterestsDecision } from './child-alone-needs-a-best-interests-decision';
import { consentStands } from './consent-stands';
import { documentBelongsToOnePerson } from './document-belongs-to-one-person';
import { documentHoldsOnArrival } from './document-holds-on-arrival';
import { exitIsGranted } from './exit-is-granted';
import { familiesTravelWhole } from './families-travel-whole';
import { fitToFlyUntilDeparture } from './fit-to-fly-until-departure';
import { identityIsConfirmed } from './identity-is-confirmed';
import { nobodyInTwoRecords } from './nobody-in-two-records';
import { ofAgeTheySayYesThemselves } from './of-age-they-say-yes-themselves';
import { otherParentAgrees } from './other-parent-agrees';
import { protectionHasCleared } from './protection-has-cleared';
import { removalsAreNotServed } from './removals-are-not-served';
import { whoSaidNoStays } from './who-said-no-stays';
import { yesIsForThisJourney } from './yes-is-for-this-journey';

/**
 * The readiness predicate: the one answer to "may this person fly on this flight?".
 * Source: docs/handbook/day-of-movement.md#readiness.
 */
export const rulesForTravel = [
  nobodyInTwoRecords,
  documentBelongsToOnePerson,
  removalsAreNotServed,
  identityIsConfirmed,
  protectionHasCleared,
  whoSaidNoStays,
  consentStands,
  yesIsForThisJourney,
  ofAgeTheySayYesThemselves,
  documentHoldsOnArrival,
  exitIsGranted,
  fitToFlyUntilDeparture,
  aircraftCanCarryTheirNeeds,
  childAloneNeedsABestInterestsDecision,
  otherParentAgrees,
  familiesTravelWhole,
];

/** Everything that stands in the way of one person, not only the first. */
export const blockersOf = (person: Judged): BrokenRule[] => brokenBy(rulesForTravel, person);
