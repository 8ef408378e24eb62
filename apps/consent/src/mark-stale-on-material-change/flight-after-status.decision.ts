import { takenOff, type PassengerStatusChangedV1 } from '@homeward/contracts';

/** Whether somebody may still be on a flight, and is known to be aboard, by what was published of them last. */
export function flightAfterStatus(status: PassengerStatusChangedV1['status']): 'ABOARD' | 'MAY_BE_ON' | 'OFF' {
  if (takenOff.has(status)) return 'OFF';
  return status === 'BOARDED' ? 'ABOARD' : 'MAY_BE_ON';
}
