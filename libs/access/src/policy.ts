import type { Role } from './roles';

/**
 * Why an endpoint may be opened (docs/handbook/data-protection.md#who-gets-what): the purpose is recorded with every refusal
 * and every access.
 */
export type Purpose =
  | 'registration'
  | 'counselling'
  | 'protection'
  | 'medical'
  | 'movement'
  | 'flight-operations'
  | 'reception'
  | 'oversight'
  | 'carriage'
  | 'service';

export interface Permission {
  roles: readonly Role[];
  purpose: Purpose;
  /** For an endpoint that serves these services: their OAuth clients, and no other. */
  clients?: readonly string[];
  /** Concerns every operation: only whoever is assigned to all of them may. */
  everywhere?: true;
  /** Works for people of every operation, whatever the caller is assigned to. */
  heardEverywhere?: true;
}

const may = (purpose: Purpose, ...roles: Role[]): Permission => ({ purpose, roles });

/** For these services only: a service that was broken into must not open the endpoints of others. */
const only = (...clients: string[]): Permission => ({ purpose: 'service', roles: ['service'], clients });

const everywhere = (permission: Permission): Permission => ({ ...permission, everywhere: true });

/** All staff of the operation who work with persons. */
const staff: Role[] = [
  'registration-officer',
  'return-counsellor',
  'protection-officer',
  'best-interests-panel',
  'clinician',
  'movement-officer',
  'flight-officer',
  'embarkation-officer',
  'reception-officer',
  'operations-lead',
  'duty-officer',
];

/**
 * Who may do what, for which purpose. Endpoints, screens and exports all use this one table, and a test tries it role
 * by role against running endpoints.
 */
export const policy = {
  'operation:open': everywhere(may('registration', 'movement-officer', 'operations-lead')),
  'operation:read': may('oversight', ...staff, 'data-officer'),
  'caseload:import': may('registration', 'registration-officer', 'movement-officer'),
  'caseload:read-medical-queue': may('medical', 'clinician'),
  'caseload:read-protection-queue': may('protection', 'protection-officer'),
  'person:register': may('registration', 'registration-officer', 'movement-officer'),
  // The data officer has to find whoever asks who saw them.
  'person:read': may('registration', ...staff.filter((r) => r !== 'operations-lead'), 'data-officer'),
  'papers:read': may(
    'registration',
    'registration-officer',
    'protection-officer',
    'movement-officer',
    'embarkation-officer',
  ),
  'family:read': may(
    'registration',
    'registration-officer',
    'return-counsellor',
    'protection-officer',
    'best-interests-panel',
    'movement-officer',
    'embarkation-officer',
    'reception-officer',
    'duty-officer',
  ),
  'guardianship:record': may('registration', 'registration-officer', 'protection-officer'),
  'duplicate:resolve': may('registration', 'registration-officer', 'movement-officer'),
  'document:record': may('registration', 'registration-officer', 'movement-officer'),
  'exit-clearance:record': may('movement', 'registration-officer', 'movement-officer', 'embarkation-officer'),
  'person-key:read': may('service', 'service'),

  'counselling:record': may('counselling', 'return-counsellor'),
  'counselling:read-answers': may('counselling', 'return-counsellor', 'protection-officer'),
  // Who works on whom of a queue: for those who work on it, for they learn who waits.
  'counselling:claim': may('counselling', 'return-counsellor', 'protection-officer'),
  'counselling:witness': may('counselling', ...staff),
  'consent:give': may('counselling', 'return-counsellor'),
  'consent:reconfirm': may(
    'counselling',
    'return-counsellor',
    'movement-officer',
    'embarkation-officer',
    'protection-officer',
  ),
  // Anyone on the staff can record a "no", of anybody, so that a person need not look for the right role or operation.
  'consent:withdraw': { ...may('counselling', ...staff, 'data-officer'), heardEverywhere: true },
  'consent:read': may(
    'counselling',
    'return-counsellor',
    'protection-officer',
    'movement-officer',
    'embarkation-officer',
  ),
  // Those who speak with embassies about nationality and papers.
  'embassy:list': may('registration', 'registration-officer', 'movement-officer'),
  'consent:read-receipt': may('counselling', 'return-counsellor'),
  'consent:confirm-independently': may('protection', 'protection-officer'),
  'consent:approve-proxy': may('protection', 'protection-officer'),

  'protection:record': may('protection', 'protection-officer'),
  'protection:claim': may('protection', 'protection-officer'),
  'protection:read': may('protection', 'protection-officer', 'best-interests-panel'),
  // Whoever learns of somebody's fear reports it, whoever the person is, and cannot read the report again.
  'protection:refer': { ...may('protection', ...staff), heardEverywhere: true },
  'best-interests:decide': may('protection', 'best-interests-panel'),
  'split:record': may('protection', 'protection-officer', 'movement-officer', 'embarkation-officer'),

  'medical:record': may('medical', 'clinician'),
  'medical:claim': may('medical', 'clinician'),
  'medical:read': may('medical', 'clinician'),

  'charter:manage': may('flight-operations', 'flight-officer', 'movement-officer'),
  'flight:read': may('flight-operations', ...staff),
  'flight:decide-go': may('flight-operations', 'duty-officer', 'movement-officer'),

  'manifest:propose': may('movement', 'movement-officer'),
  'manifest:freeze': may('movement', 'movement-officer'),
  'manifest:read': may(
    'movement',
    'movement-officer',
    'embarkation-officer',
    'reception-officer',
    'duty-officer',
    'flight-officer',
  ),
  'manifest:read-for-carriage': only('svc-partner-api'),
  'readiness:read': may(
    'movement',
    'movement-officer',
    'embarkation-officer',
    'registration-officer',
    'return-counsellor',
    'protection-officer',
    'duty-officer',
  ),
  // The list of an operation, for whoever may ask of each of them what stands in the way.
  'people-list:read': may(
    'movement',
    'movement-officer',
    'embarkation-officer',
    'registration-officer',
    'return-counsellor',
    'protection-officer',
    'duty-officer',
  ),
  // It leaves the platform: those who have to hand it to somebody.
  'people-export:read': may('movement', 'movement-officer', 'registration-officer'),
  // Filters by a name; they say nothing of a person.
  'people-view:keep': may(
    'movement',
    'movement-officer',
    'embarkation-officer',
    'registration-officer',
    'return-counsellor',
    'protection-officer',
    'duty-officer',
  ),
  'boarding:work': may('movement', 'embarkation-officer', 'movement-officer'),
  'doors:close': may('movement', 'embarkation-officer', 'movement-officer', 'duty-officer'),
  'invariant:read': may('oversight', 'operations-lead', 'movement-officer', 'duty-officer'),

  'arrival:work': may('reception', 'reception-officer', 'movement-officer'),
  'arrival:read': may(
    'reception',
    'reception-officer',
    'movement-officer',
    'operations-lead',
    'duty-officer',
    'protection-officer',
  ),
  'arrival:read-explanations': may(
    'reception',
    'reception-officer',
    'movement-officer',
    'duty-officer',
    'protection-officer',
  ),
  // The second account on somebody whom nobody has seen.
  'arrival:confirm': may('reception', 'duty-officer', 'protection-officer'),

  // Everybody has a device that can be lost.
  'device:keep': may('oversight', ...staff, 'data-officer'),
  'feed:read': may('oversight', 'operations-lead', 'movement-officer', 'duty-officer', 'flight-officer'),
  'partner:read-manifest': may('carriage', 'airline'),
  'partner:acknowledge': may('carriage', 'airline'),
  'acknowledgement:read': may('movement', 'movement-officer', 'flight-officer', 'embarkation-officer', 'duty-officer'),
  'owners-answer:read': only('svc-manifests'),
  'assessments-now:read': only('svc-manifests', 'svc-consent'),
  'ages:read': only('svc-consent', 'svc-protection'),
  'document-numbers:compare': only('svc-manifests'),
  'names:compare': only('svc-consent'),
  'messages:operate': everywhere(may('oversight', 'duty-officer', 'operations-lead')),
  'reads:search': everywhere(may('oversight', 'data-officer')),
  'reads:review': everywhere(may('oversight', 'data-officer')),
} as const satisfies Record<string, Permission>;

export type Action = keyof typeof policy;

/** @param subject who asks; it matters only where an endpoint is for one service */
export const isAllowed = (action: Action, roles: readonly Role[], subject?: string): boolean => {
  const permission: Permission = policy[action];
  if (permission.clients && !permission.clients.includes(subject ?? '')) return false;
  return roles.some((r) => permission.roles.includes(r));
};

/** Whether a request only reads. A search is sent as a body, because addresses are written down everywhere. */
export const isReading = (method: string, action: Action): boolean => method === 'GET' || action.endsWith(':read');
