import type { Action } from '@homeward/access/policy';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { PageOf } from '../api/shapes';
import { may } from '../sign-in/may';
import type { Entry } from './in-order';

type Ask = (personId: string, after: string | undefined) => Promise<PageOf<Entry>>;

const limit = 20;
const asked = (personId: string, after: string | undefined) => ({
  params: { path: { personId }, query: { limit, after } },
});
const route = '/people/{personId}/history';

/** Who tells what happened to a person, and who may hear it. */
const tellers = {
  registration: ['person:read', (id, after) => answer(endpoints.registration.GET(route, asked(id, after)))],
  consent: ['consent:read', (id, after) => answer(endpoints.consent.GET(route, asked(id, after)))],
  medical: ['medical:read', (id, after) => answer(endpoints.medical.GET(route, asked(id, after)))],
  protection: ['protection:read', (id, after) => answer(endpoints.protection.GET(route, asked(id, after)))],
  manifests: ['readiness:read', (id, after) => answer(endpoints.manifests.GET(route, asked(id, after)))],
  reception: ['arrival:read', (id, after) => answer(endpoints.reception.GET(route, asked(id, after)))],
} as const satisfies Record<string, readonly [Action, Ask]>;

export type Teller = keyof typeof tellers;

export const tellersForMe = (): Teller[] => (Object.keys(tellers) as Teller[]).filter((name) => may(tellers[name][0]));

/** Nothing where a person has no file there, or where there is no answer. */
export const askTeller = (teller: Teller, personId: string, after?: string): Promise<PageOf<Entry>> =>
  (tellers[teller][1] as Ask)(personId, after);
