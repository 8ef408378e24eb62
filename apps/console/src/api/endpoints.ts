import createClient, { type Middleware } from 'openapi-fetch';
import { accessToken, renewToken, signIn } from '../sign-in/session';
import type { paths as CharterFlights } from './generated/charter-flights';
import type { paths as Consent } from './generated/consent';
import type { paths as Manifests } from './generated/manifests';
import type { paths as MedicalClearance } from './generated/medical-clearance';
import type { paths as PartnerApi } from './generated/partner-api';
import type { paths as Protection } from './generated/protection';
import type { paths as Reception } from './generated/reception';
import type { paths as Registration } from './generated/registration';
import type { paths as StatusFeed } from './generated/status-feed';
import { Problem, problemFrom } from './problem';

const bearer = (token: string | undefined): string => `Bearer ${token ?? ''}`;

/** Sends with the present token, or with a renewed one when that has just expired. */
export async function sendSigned(request: Request): Promise<Response> {
  const again = request.clone();
  request.headers.set('authorization', bearer(accessToken()));
  const answer = await fetch(request).catch(() => {
    throw new Problem(0);
  });
  if (answer.status !== 401) return answer;
  const token = await renewToken();
  if (!token) {
    void signIn();
    return answer;
  }
  again.headers.set('authorization', bearer(token));
  return fetch(again).catch(() => {
    throw new Problem(0);
  });
}

const problems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemFrom(response);
  },
};

function endpoint<Paths extends object>(service: string) {
  const client = createClient<Paths>({ baseUrl: `/api/${service}`, fetch: sendSigned });
  client.use(problems);
  return client;
}

/** Every endpoint of the platform, typed by its OpenAPI description. A refusal is thrown as a `Problem`. */
export const endpoints = {
  registration: endpoint<Registration>('registration'),
  consent: endpoint<Consent>('consent'),
  protection: endpoint<Protection>('protection'),
  medical: endpoint<MedicalClearance>('medical-clearance'),
  flights: endpoint<CharterFlights>('charter-flights'),
  manifests: endpoint<Manifests>('manifests'),
  reception: endpoint<Reception>('reception'),
  statusFeed: endpoint<StatusFeed>('status-feed'),
  partner: endpoint<PartnerApi>('partner-api'),
};
