import { unlessBroken, type Decision } from '@homeward/kernel';
import type { RecordFound } from '../commands/record-found';
import type { ArrivalEvent } from '../model/arrival';
import { onlyWhoWasNotSeenIsFound } from '../rules/record-found/only-who-was-not-seen-is-found';

export const rulesForRecordingWhoIsFound = [onlyWhoWasNotSeenIsFound];

/** Who turns up after the closing is found; the arrival stays closed. Recorded again, the first time stands. */
export const recordFound = (command: RecordFound): Decision<ArrivalEvent> =>
  unlessBroken(rulesForRecordingWhoIsFound, command, () => {
    const { arrival, personId, by, at } = command;
    return arrival.found?.[personId] ? [] : { type: 'PersonFound', personId, by, at };
  });
