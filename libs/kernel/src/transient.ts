/** Something that this process depends on is unavailable: waiting helps, parking would not. */
export class DependencyAway extends Error {}

const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN', // in a network of containers, the name of one that is away
  'EHOSTUNREACH',
  'UND_ERR_SOCKET',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2034',
]);
/** PostgreSQL classes: connection, resources, shutdown; and serialization failure, deadlock. */
const sqlStates = /^(08|53|57P)|^40(001|P01)$/;

/** Prisma's adapter has these kinds for a connection that broke under a raw query, and then keeps no code. */
const kinds = new Set(['ConnectionClosed', 'DatabaseNotReachable', 'SocketTimeout', 'TooManyConnections']);

const codeOf = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown })?.code ?? (error as { originalCode?: unknown })?.originalCode;
  return typeof code === 'string' ? code : undefined;
};

/** The codes along the chain of causes, from PostgreSQL, Prisma and Node. They name a failure and quote nothing. */
export function codesOf(error: unknown): string[] {
  const found: string[] = [];
  for (let e = error, depth = 0; e !== undefined && e !== null && depth < 6; depth++) {
    const code = codeOf(e);
    if (code !== undefined) found.push(code);
    const meta = (e as { meta?: { driverAdapterError?: unknown } }).meta;
    e = (e as { cause?: unknown }).cause ?? meta?.driverAdapterError;
  }
  return found;
}

/** PostgreSQL's and Prisma's codes for two that would be one. */
const taken = new Set(['23505', 'P2002']);

/** Whether something was refused by the database because it is there already. */
export const isUniqueViolation = (error: unknown): boolean => codesOf(error).some((code) => taken.has(code));

/** Whether two who waited for each other were parted: this one was given up, and nothing of it was done. */
export const isDeadlock = (error: unknown): boolean =>
  codesOf(error).some((code) => code === '40P01' || code === 'P2034');

/** Whether a row was refused because it would be outside the scope of whoever writes it (row security). */
export const isOutOfScope = (error: unknown): boolean => codesOf(error).includes('42501');

/** PostgreSQL's class of data that does not fit, and Prisma's codes for it. */
const unfit = /^(22\w{3}|P2000|P2006|P2007|P2020|P2033)$/;

/** Whether the database was given a value that does not fit: no number, too long, no such date. */
export const isUnfitValue = (error: unknown): boolean => codesOf(error).some((code) => unfit.test(code));

/** Whether an error comes from the surroundings and not from the message. Follows the chain of causes. */
export function isTransient(error: unknown): boolean {
  for (let e = error, depth = 0; e !== undefined && e !== null && depth < 6; depth++) {
    if (e instanceof DependencyAway) return true;
    const code = codeOf(e);
    if (code !== undefined && (codes.has(code) || sqlStates.test(code))) return true;
    if (kinds.has(String((e as { kind?: unknown }).kind))) return true;
    const meta = (e as { meta?: { driverAdapterError?: unknown; code?: string } }).meta;
    if (meta?.code && sqlStates.test(meta.code)) return true;
    if (
      /Connection terminated|connection is closed|is not queryable|timeout exceeded when trying to connect/i.test(
        String((e as Error).message),
      )
    )
      return true;
    e = (e as { cause?: unknown }).cause ?? meta?.driverAdapterError;
  }
  return false;
}
