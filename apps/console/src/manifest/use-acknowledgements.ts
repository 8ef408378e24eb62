import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { may } from '../sign-in/may';

/** When the airline acknowledged each version. */
export function useAcknowledgements(flightId: string): ReadonlyMap<number, string> {
  const { data } = useRead(
    ['acknowledgements', flightId],
    may('acknowledgement:read')
      ? () => answer(endpoints.partner.GET('/flights/{flightId}/acknowledgements', { params: { path: { flightId } } }))
      : undefined,
    { everyMs: 30_000 },
  );
  return new Map((data ?? []).map((a) => [a.version, a.acknowledgedAt]));
}
