import { unlessBroken, type Decision } from '@homeward/kernel';
import type { TakeBackTick } from '../commands/take-back-tick';
import type { ArrivalEvent } from '../model/arrival';
import { aClosedArrivalIsCorrectedWithAReason } from '../rules/take-back-tick/a-closed-arrival-is-corrected-with-a-reason';
import { onlyATickIsTakenBack } from '../rules/take-back-tick/only-a-tick-is-taken-back';

export const rulesForTakingBackATick = [onlyATickIsTakenBack, aClosedArrivalIsCorrectedWithAReason];

/** Somebody was ticked who is not here. What was recorded stays on record, and the person is expected again. */
export const takeBackTick = (command: TakeBackTick): Decision<ArrivalEvent> =>
  unlessBroken(rulesForTakingBackATick, command, () => {
    const { arrival, personId, because, by, at } = command;
    const { offPoint } = arrival.ticked[personId]!;
    return { type: 'TickTakenBack', personId, offPoint, by, at, ...(because && { because }) };
  });
