import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
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
    'Of your choice, the same when the same request is sent again: it is done once.',
  ),
  IfMatch: header('If-Match', 'ETag of what is changed, as it was read. Endpoints that need it answer 428 without it.'),
};
const headersOfChanges = Object.keys(parameters).map((name) => ({ $ref: `#/components/parameters/${name}` }));

/**
 * Adds to each endpoint what all endpoints have in common, and leaves out schemas that no endpoint names: the classes of events,
 * which the library takes from consumers.
 */
export function completeDescription(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths))
    for (const method of METHODS) {
      const endpoint = path[method];
      if (!endpoint) continue;
      endpoint.responses['default'] = { $ref: '#/components/responses/Problem' };
      if (method !== 'get') endpoint.parameters = [...(endpoint.parameters ?? []), ...headersOfChanges];
    }
  const { schemas = {} } = document.components ?? {};
  const responses = { Problem: problem };
  const named = namedBy([document.paths, responses], schemas);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => named.has(name)));
  return { ...document, components: { ...document.components, responses, parameters, schemas: kept } };
}

/** Names of the schemas to which the value refers, through others as well. */
function namedBy(value: unknown, schemas: Record<string, unknown>, found = new Set<string>()): Set<string> {
  for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
    if (!found.has(name!)) namedBy(schemas[name!], schemas, found.add(name!));
  return found;
}
