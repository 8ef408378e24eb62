import { readFileSync } from 'node:fs';
import type { ProgramClient } from './programs';

export interface IdentityConfig {
  /** Expected in every token: `<public address>/oidc`. */
  issuer: string;
  /** Where the console may be; people are redirected there and nowhere else. */
  consoleOrigins: string[];
  /** Private signing keys, kept on disk so that tokens survive a restart. */
  jwks: { keys: { kid: string; alg: string }[] };
  cookieKeys: string[];
  programs: ProgramClient[];
  demoPassword: string;
  /** Who is assigned to what; read again whenever it changes, and it need not exist. */
  assignmentsFile?: string;
  /** Demo users are listed, the password is filled in, and scripts may ask for a user's token. */
  exercise: boolean;
  /** Where the gateway takes notice of sign-outs; without it access tokens open until they end. */
  backChannelLogoutUrl?: string | undefined;
}

type Environment = Record<string, string | undefined>;
type IdentityFile = Pick<IdentityConfig, 'jwks' | 'cookieKeys'> & { programs: ProgramClient[] };

const fromJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Reads what this issuer needs. It knows demo users only, so outside an exercise it starts only when allowed to.
 * @throws with a sentence that says what to set
 */
export function readIdentityConfig(env: Environment, read: (file: string) => unknown = fromJson): IdentityConfig {
  const exercise = env['HOMEWARD_EXERCISE'] === '1';
  if (!exercise && env['HOMEWARD_DEMO_USERS'] !== 'allowed')
    throw new Error(
      'identity has demo users only and does not start outside an exercise: set HOMEWARD_EXERCISE=1, or HOMEWARD_DEMO_USERS=allowed if you mean it, or point OIDC_ISSUER of the services to your own issuer.',
    );
  if (!exercise && !env['HOMEWARD_DEMO_PASSWORD'])
    throw new Error(
      'identity: outside an exercise the well-known demo password is not accepted: set HOMEWARD_DEMO_PASSWORD.',
    );
  const issuer = env['OIDC_ISSUER'];
  if (!issuer) throw new Error('identity: set OIDC_ISSUER to <public address>/oidc.');
  const file = env['IDENTITY_FILE'];
  if (!file) throw new Error('identity: set IDENTITY_FILE to the file with its keys and clients.');
  const own = read(file) as IdentityFile;
  const partners = env['PARTNERS_FILE'] ? (read(env['PARTNERS_FILE']) as ProgramClient[]) : [];
  return {
    issuer,
    consoleOrigins: [new URL(issuer).origin, ...(env['CONSOLE_ORIGINS']?.split(',').filter(Boolean) ?? [])],
    jwks: own.jwks,
    cookieKeys: own.cookieKeys,
    programs: [...own.programs, ...partners],
    demoPassword: env['HOMEWARD_DEMO_PASSWORD'] ?? 'homeward',
    assignmentsFile: env['ASSIGNMENTS_FILE'],
    exercise,
    backChannelLogoutUrl: env['BACK_CHANNEL_LOGOUT_URL'] || undefined,
  };
}
