import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { List } from '../api/shapes';
import { useFlight } from '../flight/flight-head';
import { usePassengers } from '../manifest/use-list';
import { asOf, stillSo, useKeep } from '../offline/kept-reads';
import { lastGate } from '../offline/last-gate';
import { line } from '../offline/line';
import { useOperationId } from '../operation/use-operation';

/**
 * Keeps the flight's people on the device while it is boarded, as fresh as its list: they are read anew until they were asked
 * for after the list was seen as it is now. What came from the device itself does not count as that. They are forgotten once the flight has left.
 */
export function useKeptGate(flightId: string, list: List | null | undefined, readAt: number): void {
  const client = useQueryClient();
  const op = useOperationId();
  const { data: flight } = useFlight(flightId);
  usePassengers(flightId, list != null && list.issued > 0);
  const over = list?.doorsClosedAt !== undefined && !list.actions.includes('depart');
  const endsAt = flight?.legs.at(-1)?.sta;
  const people = ['passengers', flightId];
  useKeep([['list', flightId], people, ['flight', flightId], ['operations', op]], {
    endsAt: endsAt === undefined ? undefined : Date.parse(endsAt),
    over,
  });
  useEffect(() => lastGate.keep(over ? undefined : location.pathname), [over]);
  const seen = useRef<{ version: number; since: number }>(undefined);
  const version = list?.version;
  useEffect(() => {
    if (version === undefined || !line.isUp()) return;
    const [queryKey, changed] = [['passengers', flightId], seen.current?.version !== version];
    if (changed) seen.current = { version, since: readAt };
    if ((asOf(queryKey) ?? 0) >= seen.current!.since) stillSo(queryKey, asOf(['list', flightId]));
    else void client.invalidateQueries({ queryKey }, { cancelRefetch: changed });
  }, [version, readAt, client, flightId]);
}
