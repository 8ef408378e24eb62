import path from 'node:path';

/** How much one caller may ask for in a minute; 0 takes the limit away. */
export interface Limits {
  /** One access token, or one address without a token. */
  caller: number;
  /** One address, whatever tokens it sends. */
  address: number;
  /** Attempts to sign in from one address. */
  signIn: number;
}

export interface GatewayConfig {
  /** Where people reach us. */
  publicUrl: URL;
  /** Who signs them in; below us, or somewhere else. */
  issuer: URL;
  limits: Limits;
  /** Bytes of one request: a caseload sheet must fit. */
  bodyLimit: number;
  /** Whether a proxy of ours stands in front and says who calls. */
  trustProxy: boolean;
  /** Where our own figures are shown: a port that is not published; 0 shows them nowhere. */
  metricsPort: number;
  consoleFolder: string;
}

type Environment = Record<string, string | undefined>;

/** Generous: a whole day of movement is replayed in three minutes with one token. They stop loops, not work. */
const generous: Limits = { caller: 20_000, address: 60_000, signIn: 120 };
const megabyte = 1024 * 1024;

export function readGatewayConfig(env: Environment, issuer: string): GatewayConfig {
  const number = (name: string, otherwise: number): number => {
    const value = Number(env[name] ?? otherwise);
    if (!Number.isFinite(value) || value < 0) throw new Error(`gateway: ${name} must be a number from 0 up.`);
    return value;
  };
  return {
    publicUrl: new URL('/', env['PUBLIC_URL'] ?? issuer),
    issuer: new URL(issuer),
    limits: {
      caller: number('RATE_LIMIT_CALLER', generous.caller),
      address: number('RATE_LIMIT_ADDRESS', generous.address),
      signIn: number('RATE_LIMIT_SIGN_IN', generous.signIn),
    },
    bodyLimit: number('BODY_LIMIT_MB', 64) * megabyte,
    trustProxy: env['TRUST_PROXY'] === '1',
    metricsPort: number('METRICS_PORT', 0),
    consoleFolder: path.resolve(env['CONSOLE_FOLDER'] ?? path.join(__dirname, '../../console/dist')),
  };
}

/** The services that are reached below `/api`: identity has its own place, and we do not pass on to ourselves. */
export const proxiedServices = ({
  identity: _,
  gateway: __,
  ...others
}: Record<string, string>): Record<string, string> => others;
