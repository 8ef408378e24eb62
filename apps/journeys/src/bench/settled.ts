import { until, type Api } from '../api';
import type { Server } from './server';

interface Flow {
  streams: { messages: number }[];
  unsent: number;
}

/** Programs without messages of their own. */
const none = new Set(['gateway', 'identity', 'partner-api']);

/** Waits until every service has sent what it wrote and handled what it reads. @returns milliseconds */
export async function settled(api: Api, { processes }: Server, withinMs = 1_200_000): Promise<number> {
  const began = performance.now();
  const services = Object.keys(processes).filter((name) => !none.has(name));
  const isDone = async (service: string): Promise<boolean> => {
    const flow = await api.call<Flow>('lead', 'GET', `${service}/message-flow`);
    return flow.unsent === 0 && flow.streams.every(({ messages }) => messages === 0);
  };
  const all = async (): Promise<boolean> => (await Promise.all(services.map(isDone))).every(Boolean);
  await until('every service has handled what it reads', async () => (await all()) && (await all()), withinMs, 300);
  return performance.now() - began;
}
