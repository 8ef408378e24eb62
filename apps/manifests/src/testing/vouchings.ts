import type { VouchedForFlight, VouchedOnPaper } from '../model/passenger-list';

/** Two people without a role in common, who vouch for passenger `p` on a paper list, and for the flight. */
const asked = [{ personId: 'p', serial: 'ABC-1' }];
export const amal: VouchedOnPaper = { by: 'amal', roles: ['embarkation-officer'], at: '2026-12-09T06:44:00Z', asked };
export const budi: VouchedOnPaper = { by: 'budi', roles: ['duty-officer'], at: '2026-12-09T06:45:00Z', asked };
export const seen: VouchedForFlight = { by: 'amal', roles: ['embarkation-officer'], at: amal.at, serial: 'GO-17' };
export const seenToo: VouchedForFlight = { ...seen, by: 'budi', roles: ['duty-officer'] };
