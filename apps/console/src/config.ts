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

export async function loadConfig(): Promise<ConsoleConfig> {
  const answer = await fetch('/config.json');
  if (!answer.ok) throw new Error('config');
  known = (await answer.json()) as ConsoleConfig;
  loadedAt = performance.now();
  return known;
}

export const config = (): ConsoleConfig => known!;

/** The platform's time: in an exercise it is not this machine's. */
export const platformNow = (): Date => new Date(Date.parse(config().now) + performance.now() - loadedAt);
