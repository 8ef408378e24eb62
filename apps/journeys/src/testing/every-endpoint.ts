import { randomUUID } from 'node:crypto';
import {
  audienceOf,
  isAllowed,
  isProgram,
  peopleRoles,
  policy,
  servicesOpenTo,
  type Action,
  type Role,
} from '@homeward/access';
import { inParallel, type Api } from '../api';
import { clientToken } from './client-token';

/** One operation of a service's OpenAPI document. */
export interface Endpoint {
  service: string;
  method: string;
  url: string;
  /** The action that it declares, or `public`; undefined where it declares none. */
  action?: Action | 'public';
}

interface Caller {
  name: string;
  roles: Role[];
  authorization?: string;
  /** The service that its token is for; of people, whose token is for all of them, undefined. */
  service?: string;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: { type?: string; enum?: string[]; default?: unknown };
}
type Operation = { parameters?: Parameter[]; 'x-access'?: Action | 'public' };
interface Description {
  paths: Record<string, Record<string, Operation>>;
}

/** A well-formed value that names nothing that exists. */
const value = ({ schema }: Parameter): string =>
  schema?.enum?.[0] ?? (schema?.type === 'number' || schema?.type === 'integer' ? '1' : randomUUID());

/** Every endpoint in the services' own descriptions. */
export async function everyEndpoint(bases: Record<string, string>): Promise<Endpoint[]> {
  const found = Object.entries(bases).map(async ([service, base]) => {
    const response = await fetch(`${base}/openapi.json`);
    const { paths } = (await response.json()) as Description;
    return Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, { parameters = [], 'x-access': action }]) => {
        const query = parameters.filter((p) => p.in === 'query' && p.required).map((p) => `${p.name}=${value(p)}`);
        const filled = parameters
          .filter((p) => p.in === 'path')
          .reduce((url, p) => url.replace(`{${p.name}}`, value(p)), path);
        return { service, method: method.toUpperCase(), url: `${base}${filled}?${query.join('&')}`, action };
      }),
    );
  });
  return (await Promise.all(found)).flat();
}

/**
 * A demo user of each role, the airline, every service's own client with each token that it can get, one without a token,
 * one with a made-up token.
 */
export async function everyCaller(api: Api, clients: Record<string, string>): Promise<Caller[]> {
  return [
    { name: 'nobody', roles: [] },
    { name: 'a made-up token', roles: [], authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
    ...(await Promise.all(
      peopleRoles.map(async (role) => ({
        name: role,
        roles: [role],
        authorization: `Bearer ${await api.token(role)}`,
      })),
    )),
    ...(await Promise.all(
      Object.entries(clients).flatMap(([name, secret]) => {
        const held: Role[] = [name.startsWith('svc-') ? 'service' : 'airline'];
        return servicesOpenTo({ clientId: name, roles: held }).map(async (service) => {
          const token = await clientToken(api.url, name, secret, audienceOf(service));
          return { name, roles: held, service, authorization: `Bearer ${token}` };
        });
      }),
    )),
  ];
}

/** Asks for every token that a program is not configured for. @returns those that it got, as sentences */
export async function tokensBeyond(
  url: string,
  clients: Record<string, string>,
  services: string[],
): Promise<string[]> {
  const asked = Object.entries(clients).flatMap(([clientId, secret]) => {
    const own = servicesOpenTo({ clientId, roles: [clientId.startsWith('svc-') ? 'service' : 'airline'] });
    return ['api', ...services].filter((s) => !own.includes(s)).map((service) => ({ clientId, secret, service }));
  });
  const got: string[] = [];
  for (const { clientId, secret, service } of asked)
    if (await clientToken(url, clientId, secret, audienceOf(service))) got.push(`${clientId} for ${service}`);
  return got;
}

/** Calls every endpoint as every caller. @returns answers that contradict the policy, as sentences */
export async function answersAgainstPolicy(endpoints: Endpoint[], callers: Caller[]): Promise<string[]> {
  const wrong: string[] = [];
  const tries = endpoints.flatMap((endpoint) => callers.map((caller) => ({ endpoint, caller })));
  await inParallel(tries, 32, async ({ endpoint, caller }) => {
    const status = await knock(endpoint, caller);
    if (!fits(endpoint, caller, status))
      wrong.push(
        `${endpoint.method} ${new URL(endpoint.url).pathname} of ${endpoint.service}: ${caller.name} (token for ${caller.service}) got ${status}`,
      );
  });
  return wrong;
}

/**
 * Denied: 401 without a token or with one for another service, 403 with one. Allowed: any other answer, such as that it
 * does not exist.
 */
function fits({ action, service }: Endpoint, caller: Caller, status: number): boolean {
  const yes = status !== 401 && status !== 403 && status < 500;
  if (action === 'public') return yes;
  if (!action || !(action in policy)) return false;
  if (caller.roles.length === 0) return status === 401;
  if (isProgram(caller.roles) && caller.service !== service) return status === 401;
  return isAllowed(action, caller.roles, caller.name) ? yes : status === 403;
}

async function knock({ method, url }: Endpoint, { authorization }: Caller): Promise<number> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(authorization && { authorization }),
      ...(method !== 'GET' && { 'content-type': 'application/json' }),
    },
    body: method === 'GET' ? undefined : '{}',
  });
  await response.body?.cancel(); // a feed never ends
  return response.status;
}
