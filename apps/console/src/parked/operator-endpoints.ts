import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { HeldKey, MessageFlow, ParkedKey } from '../api/shapes';

export const services = [
  'registration',
  'consent',
  'protection',
  'medical',
  'flights',
  'manifests',
  'reception',
  'statusFeed',
  'partner',
] as const;
export type Service = (typeof services)[number];

/** The endpoints for operators, which every service has. */
export const operatorEndpoints = (service: Service) => endpoints[service] as unknown as typeof endpoints.consent;

export type ParkedRow = ParkedKey & { service: Service };
export type HeldRow = HeldKey & { service: Service };
export type FlowRow = MessageFlow['streams'][number] & { service: Service };
export type UnsentRow = MessageFlow & { service: Service };

const ofEach = async <T>(ask: (service: Service) => Promise<T[]>): Promise<(T & { service: Service })[]> =>
  (await Promise.all(services.map(async (service) => (await ask(service)).map((r) => ({ ...r, service }))))).flat();

/** Waiting messages of all services. */
export async function readMessages() {
  const [parked, held, flows] = await Promise.all([
    ofEach(async (s) => answer(operatorEndpoints(s).GET('/parked-messages'))),
    ofEach(async (s) => answer(operatorEndpoints(s).GET('/held-messages'))),
    ofEach(async (s) => [await answer(operatorEndpoints(s).GET('/message-flow'))]),
  ]);
  const streams = flows.flatMap(({ service, streams }): FlowRow[] => streams.map((s) => ({ ...s, service })));
  return { parked, held, unsent: flows, streams };
}
