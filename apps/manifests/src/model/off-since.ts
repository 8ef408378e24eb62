import { isNo } from '@homeward/contracts';
import type { Day } from './day';
import { isUnfit } from './fitness';
import type { Passenger } from './passenger-list';

/** Whether somebody who is off the list is off for another reason by now: a no stays a no. */
export function isOffSince({ facts }: Pick<Day, 'facts'>, passenger: Passenger): boolean {
  const { consent, medical } = facts.get(passenger.personId) ?? {};
  return passenger.saidNo === true || isNo(consent?.status ?? '') || isUnfit(medical?.decision ?? '');
}
