import { deviceName } from './offline/device-name';
import { line } from './offline/line';

/** What the gateway publishes before anybody signs in. */
export interface ConsoleConfig {
  exercise: boolean;
  /** The platform's present time, which an exercise moves. */
  now: string;
  issuer: string;
  clientId: string;
  services: string[];
}

let known: ConsoleConfig | undefined;
let loadedAt = 0;

const name = 'config';
/** A line that hangs does not keep a device from opening with what it knows. */
const patienceMs = 8_000;
const settings = () => import('./offline/settings').then((m) => m.settings);

/** @throws where the platform does not answer, and this device has not kept what it said */
export async function loadConfig(): Promise<ConsoleConfig> {
  known = await fresh().catch(() => kept());
  loadedAt = performance.now();
  return known;
}

async function fresh(): Promise<ConsoleConfig> {
  const answer = await fetch('/config.json', { signal: AbortSignal.timeout(patienceMs) });
  if (!answer.ok) throw new Error('config');
  return (await answer.json()) as ConsoleConfig;
}

async function kept(): Promise<ConsoleConfig> {
  const before = (await indexedDB.databases()).some((one) => one.name === deviceName)
    ? await (await settings()).find<ConsoleConfig & { aheadMs: number }>(name)
    : undefined;
  if (!before) throw new Error('config');
  line.note(false);
  return { ...before, now: new Date(Date.now() + before.aheadMs).toISOString() };
}

/** For the next time, of whoever is signed in. */
export const keepConfig = async (): Promise<unknown> =>
  (await settings()).keep(name, { ...config(), aheadMs: platformNow().getTime() - Date.now() });

export const config = (): ConsoleConfig => known!;

/** The platform's time: in an exercise it is not this machine's. */
export const platformNow = (): Date => new Date(Date.parse(config().now) + performance.now() - loadedAt);

/** The same moment by the platform's clock. */
export const onPlatform = (deviceMs: number): number => deviceMs + platformNow().getTime() - Date.now();
