import { roles, type Role } from './roles';

/** Where and when somebody has a role. Without one that holds now a role of staff counts for nothing. */
export interface Assignment {
  role: Role;
  /** Id of an operation, or `*` for all of them. */
  operation: string;
  /** IATA code of the airport where they work, or `*`, which is the default. */
  site: string;
  /** Both in milliseconds since 1970: it holds from the first on, and until before the second. */
  from?: number;
  until?: number;
}

/** The same as an issuer's claim has it, or a file. */
export interface AssignmentClaim {
  role: Role;
  operation: string;
  site?: string;
  /** ISO 8601: a day, or a moment with its offset. */
  from?: string;
  until?: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const airport = /^[A-Z]{3}$/;
/** A day, or a moment with its offset; a day begins and ends at midnight UTC. */
const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;
const known = new Set(['role', 'operation', 'site', 'from', 'until']);

/** @returns undefined where there is none, NaN where it cannot be read */
const instant = (value: unknown): number | undefined =>
  value === undefined || value === null
    ? undefined
    : typeof value === 'string' && moment.test(value)
      ? Date.parse(value)
      : Number.NaN;

/** What an issuer or a file says of one assignment. @returns undefined for anything that cannot be read: it grants nothing */
export function readAssignment(value: unknown): Assignment | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).some((name) => !known.has(name)))
    return undefined;
  const { role, operation, site = '*', from, until } = value as Record<string, unknown>;
  const [begins, ends] = [instant(from), instant(until)];
  if (!roles.includes(role as Role) || Number.isNaN(begins) || Number.isNaN(ends)) return undefined;
  if (typeof operation !== 'string' || (operation !== '*' && !uuid.test(operation))) return undefined;
  if (typeof site !== 'string' || (site !== '*' && !airport.test(site))) return undefined;
  return { role: role as Role, operation: operation.toLowerCase(), site, from: begins, until: ends };
}

export const holdsAt = ({ from, until }: Assignment, now: Date): boolean =>
  (from === undefined || from <= now.getTime()) && (until === undefined || now.getTime() < until);
