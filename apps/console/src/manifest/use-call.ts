import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWrite } from '../api/write';

interface Calling {
  flightId: string;
  personIds: readonly string[];
  offPoint: string;
  bagKg: number;
}

/** Calls people to a flight, all to the same stop with as much baggage. */
export const useCall = (onDone: () => void) =>
  useWrite(
    ({ flightId, personIds, offPoint, bagKg }: Calling, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/calls', {
          params: { path: { flightId } },
          headers,
          body: { people: personIds.map((personId) => ({ personId, offPoint, bagKg, priority: 0 })) },
        }),
      ),
    { refresh: [['people'], ['readiness'], ['calls'], ['allocation']], onDone },
  );
