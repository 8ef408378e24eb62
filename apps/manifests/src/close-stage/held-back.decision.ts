import type { ExitCode } from '@homeward/contracts';
import { brokenBy, type Rule } from '@homeward/kernel';
import type { KnownPassenger } from '../model/known-passenger';
import type { Judged } from '../model/traveller';
import { documentBelongsToOnePerson } from '../rules/who-may-travel/document-belongs-to-one-person';
import { documentHoldsOnArrival } from '../rules/who-may-travel/document-holds-on-arrival';
import { exitIsGranted } from '../rules/who-may-travel/exit-is-granted';
import { fitToFlyUntilDeparture } from '../rules/who-may-travel/fit-to-fly-until-departure';
import { blockersOf } from '../rules/who-may-travel/travel-ready';

/** Whether somebody breaks one of these rules: others may share its code and mean something else. */
export const breaks = (person: Judged, ...rules: Rule<Judged>[]): boolean => brokenBy(rules, person).length > 0;

/** The code of somebody whom their papers or their exit hold. */
export function heldAtExit(person: KnownPassenger): ExitCode | undefined {
  if (person.paperMissing || breaks(person, documentHoldsOnArrival, documentBelongsToOnePerson))
    return 'DOCUMENT_OFFLOAD';
  return breaks(person, exitIsGranted) ? 'EXIT_DENIED' : undefined;
}

/**
 * The code of somebody who may not travel now; undefined of somebody who may. Whoever is held is not a no-show, whether they
 * came or not. The code of somebody whom protection holds is the same as of others. Source: docs/handbook/day-of-movement.md#held.
 */
export function heldUnder(person: KnownPassenger): ExitCode | undefined {
  const atExit = heldAtExit(person);
  if (atExit) return atExit;
  if (breaks(person, fitToFlyUntilDeparture)) return 'MEDICAL_OFFLOAD';
  return blockersOf(person).length > 0 ? 'NOT_CLEARED' : undefined;
}
