import { startPlatform } from '@homeward/testing';

/** A platform of its own, on Kafka where `KAFKA_BROKERS` names it, thrown away at the end; `HOMEWARD_URL` names one that runs already. */
export async function platformUnderTest(options: { sample?: boolean; env?: NodeJS.ProcessEnv } = {}) {
  const running = process.env['HOMEWARD_URL'];
  if (running)
    return {
      url: running,
      password: process.env['HOMEWARD_DEMO_PASSWORD'] ?? 'homeward',
      stop: () => Promise.resolve(),
    };
  const platform = await startPlatform({ ...options, kafka: process.env['KAFKA_BROKERS'] });
  const state = platform.state();
  return { url: platform.url, password: state.demoPassword, state, stop: async () => void (await platform.stop()) };
}
