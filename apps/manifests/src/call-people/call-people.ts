import { unlessBroken, type Decision } from '@homeward/kernel';
import type { CallPeople } from '../commands/call-people';
import type { Call, CallEvent } from '../model/call';
import { calledInTheirOwnOperation } from '../rules/calls/called-in-their-own-operation';
import { calledOnceTheyAreRegistered } from '../rules/calls/called-once-they-are-registered';
import { calledWhereTheirYesGoes } from '../rules/calls/called-where-their-yes-goes';
import { offPointIsOnTheRoute } from '../rules/calls/off-point-is-on-the-route';

export const rulesForCalling = [
  offPointIsOnTheRoute,
  calledOnceTheyAreRegistered,
  calledInTheirOwnOperation,
  calledWhereTheirYesGoes,
];

/**
 * Calls people, or corrects where they leave and what they bring. A call that changes nothing is not recorded or
 * published again; if a person is named twice, the last entry counts.
 * @param calls the calls of the flight until now, by person
 */
export const callPeople = (command: CallPeople, calls: ReadonlyMap<string, Call>): Decision<CallEvent> =>
  unlessBroken(rulesForCalling, command, () =>
    [...new Map(command.people.map((p) => [p.personId, p])).values()]
      .filter((p) => !isSame(calls.get(p.personId), p))
      .map(({ personId, offPoint, bagKg, priority }) => ({
        type: 'PersonCalled',
        flightId: command.flight.flightId,
        personId,
        offPoint,
        bagKg,
        priority,
      })),
  );

const isSame = (before: Call | undefined, after: Call): boolean =>
  before?.offPoint === after.offPoint && before.bagKg === after.bagKg && before.priority === after.priority;
