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
const patienceMs = 5_000;

/** @throws where the platform does not answer, and never has on this device */
export async function loadConfig(): Promise<ConsoleConfig> {
  const text = localStorage.getItem(name);
  known = await fresh(text ? AbortSignal.timeout(patienceMs) : undefined).catch(() => {
    const kept = JSON.parse(text ?? 'null') as (ConsoleConfig & { aheadMs: number }) | null;
    if (!kept) throw new Error('config');
    line.note(false);
    return { ...kept, now: new Date(Date.now() + kept.aheadMs).toISOString() };
  });
  loadedAt = performance.now();
  return known;
}

async function fresh(signal?: AbortSignal): Promise<ConsoleConfig> {
  const answer = await fetch('/config.json', { signal });
  if (!answer.ok) throw new Error('config');
  const now = (await answer.json()) as ConsoleConfig;
  localStorage.setItem(name, JSON.stringify({ ...now, aheadMs: Date.parse(now.now) - Date.now() }));
  return now;
}

export const config = (): ConsoleConfig => known!;

/** The platform's time: in an exercise it is not this machine's. */
export const platformNow = (): Date => new Date(Date.parse(config().now) + performance.now() - loadedAt);

/** The same moment by the platform's clock. */
export const onPlatform = (deviceMs: number): number => deviceMs + platformNow().getTime() - Date.now();
