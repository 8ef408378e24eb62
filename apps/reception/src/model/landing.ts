import type { Arrival } from './arrival';

/** Whether the flight has landed at this stop. Of arrivals of earlier versions nobody has asked. */
export const hasLandedAt = ({ awaitsLanding, landed = [] }: Arrival, offPoint: string): boolean =>
  !awaitsLanding || landed.includes(offPoint);

/** Whether who left can be accounted for at this stop: it has landed there, or everybody has left the aircraft elsewhere. */
export const canAccountAt = (arrival: Arrival, offPoint: string): boolean =>
  hasLandedAt(arrival, offPoint) || arrival.endedElsewhere === true;

/** Whether it has landed anywhere, or has ended elsewhere. */
export const hasComeDown = (arrival: Arrival): boolean =>
  !arrival.awaitsLanding || arrival.endedElsewhere === true || (arrival.landed ?? []).length > 0;
