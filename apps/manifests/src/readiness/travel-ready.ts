import { brokenBy, type BrokenRule } from '@homeward/kernel';
import type { Judged } from '../model/traveller';
import { aircraftCanCarryTheirNeeds } from '../rules/aircraft-can-carry-their-needs';
import { childAloneNeedsABestInterestsDecision } from '../rules/child-alone-needs-a-best-interests-decision';
import { consentStands } from '../rules/consent-stands';
import { documentBelongsToOnePerson } from '../rules/document-belongs-to-one-person';
import { documentHoldsOnArrival } from '../rules/document-holds-on-arrival';
import { exitIsGranted } from '../rules/exit-is-granted';
import { fitToFlyUntilDeparture } from '../rules/fit-to-fly-until-departure';
import { identityIsConfirmed } from '../rules/identity-is-confirmed';
import { nobodyInTwoRecords } from '../rules/nobody-in-two-records';
import { ofAgeTheySayYesThemselves } from '../rules/of-age-they-say-yes-themselves';
import { otherParentAgrees } from '../rules/other-parent-agrees';
import { protectionHasCleared } from '../rules/protection-has-cleared';
import { removalsAreNotServed } from '../rules/removals-are-not-served';

/** The readiness predicate (domain.md §7.3): the one answer to "may this person fly on this flight?". */
export const rulesForTravel = [
  nobodyInTwoRecords,
  documentBelongsToOnePerson,
  removalsAreNotServed,
  identityIsConfirmed,
  protectionHasCleared,
  consentStands,
  ofAgeTheySayYesThemselves,
  documentHoldsOnArrival,
  exitIsGranted,
  fitToFlyUntilDeparture,
  aircraftCanCarryTheirNeeds,
  childAloneNeedsABestInterestsDecision,
  otherParentAgrees,
];

/** Everything that stands in the way of one person, not only the first. */
export const blockersOf = (person: Judged): BrokenRule[] => brokenBy(rulesForTravel, person);
