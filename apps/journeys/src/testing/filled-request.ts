import { newId } from '@homeward/kernel';

/** Part of a JSON schema as the services' OpenAPI documents have it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  minItems?: number;
  minimum?: number;
  pattern?: string;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}
interface Operation {
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  'x-access'?: string;
}
export interface Description {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

/** A request that an endpoint can read, and that names what exists wherever a name says what is meant. */
export interface FilledRequest {
  service: string;
  method: string;
  /** As declared, for messages. */
  path: string;
  action: string;
  url: string;
  body?: unknown;
  /** Ids in the path for which nothing was known: they name nothing. */
  unknown: string[];
}

const texts: Record<string, string> = {
  'date-time': '2026-12-09T09:00:00Z',
  date: '2026-12-09',
};
/** Texts with a form that the document does not say, by name. */
const named: Record<string, unknown> = {
  language: 'amh',
  nationality: 'ETH',
  purpose: 'RETURN',
  stage: 'GATE',
  offPoint: 'ADD',
  destination: 'ADD',
  destinationState: 'ETH',
  number: 1,
  version: 1,
  before: 1,
  after: 1,
};

/** Lists that one value is not enough for: a refusal of the content would hide that the person was found. */
const lists: Record<string, unknown[]> = { members: ['staff-1', 'staff-2'] };

/** Every endpoint that needs a token, filled with these ids by the names of parameters and properties. */
export function filledRequests(
  service: string,
  base: string,
  { paths, components }: Description,
  ids: Readonly<Record<string, string>>,
): FilledRequest[] {
  const valueOf = (schema: Schema, name: string, depth = 0): unknown => {
    const { $ref, allOf, oneOf, enum: words, items, properties } = schema;
    if ($ref) return valueOf(components!.schemas![$ref.split('/').at(-1)!]!, name, depth + 1);
    if (allOf ?? oneOf) return valueOf((allOf ?? oneOf)![0]!, name, depth);
    if (name in ids) return Array.isArray(schema.type) || schema.type !== 'array' ? ids[name] : [ids[name]];
    const kind = Array.isArray(schema.type) ? schema.type[0] : schema.type;
    if (kind === 'array' && lists[name]) return lists[name];
    if (kind === 'array') return [valueOf(items ?? {}, name.replace(/s$/, ''), depth + 1)];
    if (words) return words[0];
    if (kind === 'object' || properties) {
      const wanted = depth > 6 ? [] : Object.entries(properties ?? {});
      return Object.fromEntries(
        wanted
          .filter(([key]) => schema.required?.includes(key) ?? false)
          .map(([key, of]) => [key, valueOf(of, key, depth + 1)]),
      );
    }
    if (name in named && kind !== 'boolean') return kind === 'string' ? String(named[name]) : named[name];
    if (kind === 'boolean') return true;
    if (kind === 'number' || kind === 'integer') return schema.minimum ?? 1;
    if (schema.format === 'uuid' || name.endsWith('Id')) return newId();
    return texts[schema.format ?? ''] ?? (schema.pattern?.includes('A-Z') ? 'ADD' : 'one word');
  };
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { parameters = [], requestBody, 'x-access': action = 'public' }]) => {
      if (action === 'public') return [];
      const asText = (p: Parameter): string => encodeURIComponent(String(valueOf(p.schema ?? {}, p.name)));
      const query = parameters.filter((p) => p.in === 'query' && (p.required || p.name in ids));
      const filled = parameters
        .filter((p) => p.in === 'path')
        .reduce((url, p) => url.replace(`{${p.name}}`, asText(p)), path);
      const schema = requestBody?.content?.['application/json']?.schema;
      return [
        {
          service,
          method: method.toUpperCase(),
          path,
          action,
          unknown: parameters
            .filter((p) => p.in === 'path' && !(p.name in ids) && !(p.name in named))
            .map((p) => p.name),
          url: `${base}${filled}?${query.map((p) => `${p.name}=${asText(p)}`).join('&')}`,
          body: method === 'get' ? undefined : schema ? valueOf(schema, '') : {},
        },
      ];
    }),
  );
}
