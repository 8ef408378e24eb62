import { startPlatform } from '@homeward/testing';

/** Starts a platform, on Kafka where `KAFKA_BROKERS` names it, for one test; or uses the one at `HOMEWARD_URL`. */
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
