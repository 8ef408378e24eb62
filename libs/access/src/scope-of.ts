import { everything } from '@homeward/kernel';
import { holdsAt, type Assignment } from './assignment';
import type { EmergencyReason } from './emergency';
import { policy, type Action, type Permission } from './policy';
import { programRoles, type Role } from './roles';

/** Whoever asks, as their token says. */
export interface Bearer {
  subject: string;
  roles: readonly Role[];
  assignments: readonly Assignment[];
}

/** What somebody may see and change with one request. */
export interface Granted {
  /** For the database: `*`, or entries separated by commas. */
  scope: string;
  /** The roles that they have there now. */
  roles: Role[];
  /** The assignments that hold there now. */
  assignments: Assignment[];
  /** When the first of these assignments ends, in milliseconds since 1970: from then on all this has to be found again. */
  until?: number;
}

/** Somebody who works at an airport: reception where flights arrive, everybody else where they leave. */
const entryOf = ({ role, operation, site }: Assignment): string =>
  site === '*' ? operation : `${operation}@${role === 'reception-officer' ? 'to' : 'from'}:${site}`;

/** A program is no officer: what it may see does not come from an assignment. */
const ofProgram = ({ subject, roles }: Bearer, permission: Permission): Granted | undefined => {
  const role = programRoles.find((r) => roles.includes(r) && permission.roles.includes(r));
  return role && { scope: role === 'service' ? everything : `client:${subject}`, roles: [role], assignments: [] };
};

/**
 * The scope of a request: the operations and airports of the assignments that hold now and whose role the policy allows
 * for this action. A role that somebody has in another operation opens nothing here.
 * @param emergency opens a reading beyond them; it is on record, and reviewed (docs/adr/0019-reads-are-on-record.md)
 * @returns undefined where there is none: the request is refused
 */
export function scopeOf(action: Action, bearer: Bearer, now: Date, emergency?: EmergencyReason): Granted | undefined {
  const permission: Permission = policy[action];
  if (permission.clients && !permission.clients.includes(bearer.subject)) return undefined;
  const program = ofProgram(bearer, permission);
  if (program) return program;
  const holding = bearer.assignments.filter((a) => bearer.roles.includes(a.role) && holdsAt(a, now));
  const allowing = holding.filter(
    (a) => permission.roles.includes(a.role) && (!permission.everywhere || (a.operation === '*' && a.site === '*')),
  );
  if (allowing.length === 0) return undefined;
  const operations = new Set(allowing.map((a) => a.operation));
  const there = holding.filter((a) => a.operation === '*' || operations.has('*') || operations.has(a.operation));
  return {
    scope: permission.heardEverywhere || emergency ? everything : entries(allowing),
    roles: [...new Set(there.map((a) => a.role))],
    assignments: there,
    until: firstEndOf(there),
  };
}

function firstEndOf(assignments: readonly Assignment[]): number | undefined {
  const ends = assignments.flatMap(({ until }) => until ?? []);
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

function entries(allowing: readonly Assignment[]): string {
  const all = [...new Set(allowing.map(entryOf))].sort();
  return all.includes(everything) ? everything : all.join(',');
}
