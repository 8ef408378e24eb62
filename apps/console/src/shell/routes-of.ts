import type { Action } from '@homeward/access/policy';

/** Pages of an operation, in the order of the work; each is offered to those who may read it. */
export const pages = [
  { to: '/o/$op', name: 'today', key: 't', needs: 'operation:read', group: 'overview' },
  { to: '/o/$op/board', name: 'board', key: 'b', needs: 'operation:read', group: 'overview' },
  { to: '/o/$op/people', name: 'people', key: 'p', needs: 'person:read', group: 'registration' },
  { to: '/o/$op/imports', name: 'imports', key: 'i', needs: 'caseload:import', group: 'registration' },
  { to: '/o/$op/duplicates', name: 'duplicates', key: 'd', needs: 'duplicate:resolve', group: 'registration' },
  { to: '/o/$op/counselling', name: 'counselling', key: 'c', needs: 'counselling:read-answers', group: 'clearance' },
  { to: '/o/$op/medical', name: 'medical', key: 'm', needs: 'medical:read', group: 'clearance' },
  { to: '/o/$op/protection', name: 'protection', key: 'r', needs: 'protection:read', group: 'clearance' },
  { to: '/o/$op/flights', name: 'flights', key: 'f', needs: 'flight:read', group: 'movement' },
  { to: '/o/$op/reads', name: 'reads', key: 'w', needs: 'reads:search', group: 'operators' },
  { to: '/o/$op/parked', name: 'parked', key: 'k', needs: 'messages:operate', group: 'operators' },
] as const satisfies readonly { to: string; name: string; key: string; needs: Action; group: string }[];
export type Page = (typeof pages)[number];

/** The parts of a flight, as tabs. */
export const flightPages = [
  { to: '/o/$op/flights/$flight', name: 'flight', needs: 'flight:read' },
  { to: '/o/$op/flights/$flight/manifest', name: 'manifest', needs: 'manifest:read' },
  { to: '/o/$op/flights/$flight/gate', name: 'gate', needs: 'boarding:work' },
  { to: '/o/$op/flights/$flight/reception', name: 'reception', needs: 'arrival:read' },
] as const satisfies readonly { to: string; name: string; needs: Action }[];
