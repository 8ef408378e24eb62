import type { Caller } from '@homeward/access';
import {
  ArrivalNotSeenV1,
  ArrivalReconciledV1,
  ArrivalRecordedV1,
  ArrivalTakenBackV1,
  messageOf,
} from '@homeward/contracts';
import { never, type Clock } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import { countsOf, notSeen, whomItExplains, type Arrival, type ArrivalEvent } from '../model/arrival';

/** What is published of an arrival: who is accounted for, and that all are. Never an explanation, or what somebody needs. */
export const toContract =
  (clock: Clock) =>
  (event: ArrivalEvent, arrival: Arrival, caller: Caller): Message[] => {
    const { flightId } = arrival;
    const now = clock.now();
    const send = <T extends object>(contract: new () => T, key: string, data: T): Message[] => [
      messageOf(contract, key, data, now, 'reception', caller),
    ];
    switch (event.type) {
      case 'PersonTicked': {
        const { personId, at } = event;
        return send(ArrivalRecordedV1, personId, { personId, flightId, outcome: 'ARRIVED', at });
      }
      case 'VarianceRecorded': {
        const { personId: missed, varianceId, recorded } = event;
        if (missed && recorded && notSeen(event)) {
          const said = { personId: missed, flightId, varianceId, variance: event.code, at: recorded.at };
          return send(ArrivalNotSeenV1, missed, said);
        }
        const personId = whomItExplains(event);
        if (!personId) return [];
        const { code: variance } = event;
        const at = now.toISOString();
        return send(ArrivalRecordedV1, personId, { personId, flightId, outcome: 'VARIANCE', variance, at });
      }
      case 'VarianceConfirmed': {
        const { personId, code: variance } = arrival.variances.find((v) => v.varianceId === event.varianceId)!;
        const { at } = event.confirmed;
        return send(ArrivalRecordedV1, personId!, { personId: personId!, flightId, outcome: 'VARIANCE', variance, at });
      }
      case 'PersonFound': {
        const { personId, at } = event;
        return [
          ...send(ArrivalRecordedV1, personId, { personId, flightId, outcome: 'ARRIVED', at }),
          ...send(ArrivalReconciledV1, flightId, reconciliationOf(arrival)),
        ];
      }
      case 'TickTakenBack': {
        const { personId, at } = event;
        const variance = arrival.variances.find((v) => whomItExplains(v) === personId)?.code;
        return send(ArrivalTakenBackV1, personId, { personId, flightId, at, ...(variance && { variance }) });
      }
      case 'ArrivalClosed':
        return send(ArrivalReconciledV1, flightId, reconciliationOf(arrival));
      case 'ArrivalExpected':
      case 'FlightLanded':
      case 'HeadsCounted':
      case 'NeedRecorded':
      case 'NoHeard':
      case 'FlightReturned':
        return [];
      default:
        return never(event);
    }
  };

function reconciliationOf(arrival: Arrival): ArrivalReconciledV1 {
  const counts: Record<string, number> = {};
  const stand = arrival.variances.filter((v) => !(v.personId && arrival.found?.[v.personId]));
  for (const { code } of stand) counts[code] = (counts[code] ?? 0) + 1;
  const { departed, arrived, explained } = countsOf(arrival);
  return { flightId: arrival.flightId, departed, arrived, explained, variances: counts };
}
