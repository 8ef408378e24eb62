import { accept, type Decision } from '@homeward/kernel';
import type { ListEvent } from '../model/list-event';
import type { Flight } from '../model/traveller';

/** A list that is still open is judged against the flight as it will fly. */
export const followPlan = (flight: Flight): Decision<ListEvent> => accept({ type: 'FlightReplanned', flight });
