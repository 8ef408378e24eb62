import { isNo } from '@homeward/contracts';
import type { Day } from './day';
import { isUnfit } from './fitness';
import type { Passenger } from './passenger-list';

/** Whether somebody who is off the list is off for another reason by now: a no stays a no. */
export function isOffSince(day: Day, passenger: Passenger): boolean {
  const { consent, medical } = day.about(passenger).facts;
  return passenger.saidNo === true || isNo(consent?.status ?? '') || isUnfit(medical?.decision ?? '');
}
