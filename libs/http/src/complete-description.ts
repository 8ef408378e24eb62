import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { emergencyReasons, isReading, type Action } from '@homeward/access';
import { Problem } from './problem';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

const problem = {
  description:
    'A problem document (RFC 9457). 400: the request cannot be read. 401: no valid token. 403: not for this role. ' +
    '404: not found. 409: rules are not met, `broken` names each. 412: changed since it was read. 422: the ' +
    'Idempotency-Key was used for something else. 428: If-Match is missing. 429: too many requests. ' +
    '503: try again after the seconds in Retry-After.',
  content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
};

const header = (name: string, description: string) => ({
  name,
  description,
  in: 'header' as const,
  required: false,
  schema: { type: 'string' as const },
});
const parameters = {
  IdempotencyKey: header(
    'Idempotency-Key',
    'Your choice; send the same one when you repeat a request, which is then done once.',
  ),
  EmergencyReason: header(
    'Emergency-Reason',
    'Opens what is beyond your assignments, for this one reading: it is on record and reviewed the next day. One of ' +
      `${emergencyReasons.join(', ')}.`,
  ),
  IfMatch: header('If-Match', 'The ETag that came with what you change. Endpoints that need it answer 428 without it.'),
};
const refersTo = (name: keyof typeof parameters): { $ref: string } => ({ $ref: `#/components/parameters/${name}` });
const headersOfChanges = [refersTo('IdempotencyKey'), refersTo('IfMatch')];
const headersOfReads = [refersTo('EmergencyReason')];

/**
 * Adds to each endpoint what all endpoints have in common, and removes schemas that no endpoint names: event classes,
 * which Nest's swagger library adds for consumers.
 */
export function completeDescription(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths))
    for (const method of METHODS) {
      const endpoint = path[method];
      if (!endpoint) continue;
      nameAddress(endpoint);
      endpoint.responses['default'] = { $ref: '#/components/responses/Problem' };
      if (onlyReads(method, endpoint)) endpoint.parameters = [...(endpoint.parameters ?? []), ...headersOfReads];
      else if (method !== 'get') endpoint.parameters = [...(endpoint.parameters ?? []), ...headersOfChanges];
    }
  const { schemas = {} } = document.components ?? {};
  const responses = { Problem: problem };
  const named = namedBy([document.paths, responses], schemas);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => named.has(name)));
  return { ...document, components: { ...document.components, responses, parameters, schemas: kept } };
}

/** An endpoint with two addresses has the new one first: the other is for programs of the version before, and goes with them. */
function nameAddress(endpoint: { operationId?: string; deprecated?: boolean }): void {
  const [, name, number] = /^(.+)\[(\d+)\]$/.exec(endpoint.operationId ?? '') ?? [];
  if (!name) return;
  const isNew = number === '0';
  endpoint.operationId = isNew ? name : `${name}_before`;
  if (!isNew) endpoint.deprecated = true;
}

/** As the guard sees it. */
function onlyReads(method: string, endpoint: object): boolean {
  const access = 'x-access' in endpoint ? String(endpoint['x-access']) : 'public';
  return access !== 'public' && isReading(method.toUpperCase(), access as Action);
}

/** Names of the schemas that a value refers to, directly or through others. */
function namedBy(value: unknown, schemas: Record<string, unknown>, found = new Set<string>()): Set<string> {
  for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
    if (!found.has(name!)) namedBy(schemas[name!], schemas, found.add(name!));
  return found;
}
