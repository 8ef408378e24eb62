import path from 'node:path';

/** How many requests are accepted per minute, and how many feeds at once; 0 means without limit. */
export interface Limits {
  /** From one access token, or from one address without a token. */
  caller: number;
  /** From one address, whatever tokens it sends. */
  address: number;
  /** Sign-in attempts from one address. */
  signIn: number;
  /** Live feeds that one caller has open at once; their pages have one each. */
  feeds: number;
}

export interface GatewayConfig {
  /** The address that people use. */
  publicUrl: URL;
  /** Where the console may be: our own address, and others while it is worked on. */
  origins: string[];
  /** The issuer; below our address, or elsewhere. */
  issuer: URL;
  limits: Limits;
  /** Bytes of one request: a caseload sheet must fit. */
  bodyLimit: number;
  /** Whether our own proxy stands in front and names the caller. */
  trustProxy: boolean;
  /** The port of our own figures, which is not published; 0 for none. */
  metricsPort: number;
  consoleFolder: string;
  /** The address that names every gateway, where there is more than one: `http://gateway:4000`. */
  peers?: string | undefined;
}

type Environment = Record<string, string | undefined>;

/** Generous: a whole day of movement is replayed in three minutes with one token. They stop loops, not work. */
const generous: Limits = { caller: 20_000, address: 60_000, signIn: 120, feeds: 32 };
const megabyte = 1024 * 1024;

export function readGatewayConfig(env: Environment, issuer: string): GatewayConfig {
  const number = (name: string, otherwise: number): number => {
    const value = Number(env[name] ?? otherwise);
    if (!Number.isFinite(value) || value < 0) throw new Error(`gateway: ${name} must be a number from 0 up.`);
    return value;
  };
  const publicUrl = new URL('/', env['PUBLIC_URL'] ?? issuer);
  return {
    publicUrl,
    origins: [publicUrl.origin, ...(env['CONSOLE_ORIGINS']?.split(',').filter(Boolean) ?? [])],
    issuer: new URL(issuer),
    limits: {
      caller: number('RATE_LIMIT_CALLER', generous.caller),
      address: number('RATE_LIMIT_ADDRESS', generous.address),
      signIn: number('RATE_LIMIT_SIGN_IN', generous.signIn),
      feeds: number('FEEDS_PER_CALLER', generous.feeds),
    },
    bodyLimit: number('BODY_LIMIT_MB', 64) * megabyte,
    trustProxy: env['TRUST_PROXY'] === '1',
    metricsPort: number('METRICS_PORT', 0),
    peers: env['GATEWAY_PEERS'] || undefined,
    consoleFolder: path.resolve(env['CONSOLE_FOLDER'] ?? path.join(__dirname, '../../console/dist')),
  };
}

/** The services reached below `/api`: not identity, which has its own path, and not the gateway itself. */
export const proxiedServices = ({
  identity: _,
  gateway: __,
  ...others
}: Record<string, string>): Record<string, string> => others;
