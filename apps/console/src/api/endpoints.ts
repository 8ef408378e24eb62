import createClient, { type Middleware } from 'openapi-fetch';
import { sendAgain } from './send-again';
import { line } from '../offline/line';
import { emergencyNow } from '../emergency/emergency';
import { renewToken, sign, takesNonce } from '../sign-in/session';
import { sessionOver } from '../sign-in/session-over';
import type { paths as CharterFlights } from './generated/charter-flights';
import type { paths as Consent } from './generated/consent';
import type { paths as Manifests } from './generated/manifests';
import type { paths as MedicalClearance } from './generated/medical-clearance';
import type { paths as PartnerApi } from './generated/partner-api';
import type { paths as Protection } from './generated/protection';
import type { paths as Reception } from './generated/reception';
import type { paths as Registration } from './generated/registration';
import type { paths as StatusFeed } from './generated/status-feed';
import { problemFrom } from './problem';

/** Sends with the present token, or with a renewed one when that has just expired. */
export async function sendSigned(request: Request): Promise<Response> {
  try {
    const answered = await sendAgain(request, { sign, takesNonce, renewToken, isOver: sessionOver.is });
    line.note(true);
    return answered;
  } catch (error) {
    // aborted by a page that is left says nothing of the line; aborted because nothing came for long does
    if (!request.signal.aborted || (request.signal.reason as Error).name === 'TimeoutError') line.note(false);
    throw error;
  }
}

/** Reading alone: nothing is changed beyond one's assignments. A search is a reading that is sent as a body. */
const inEmergency: Middleware = {
  onRequest({ request }) {
    const reason = emergencyNow();
    if (reason && (request.method === 'GET' || request.url.endsWith('/search')))
      request.headers.set('emergency-reason', reason);
  },
};

const problems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemFrom(response);
  },
};

function endpoint<Paths extends object>(service: string) {
  const client = createClient<Paths>({ baseUrl: `/api/${service}`, fetch: sendSigned });
  client.use(inEmergency, problems);
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
