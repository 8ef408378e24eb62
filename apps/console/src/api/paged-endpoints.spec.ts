import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../../../docs/openapi');

interface Endpoint {
  parameters?: { name: string }[];
  responses: Record<string, { content?: Record<string, { schema?: { properties?: { items?: { items?: object } } } }> }>;
}
interface Document {
  paths: Record<string, Record<string, Endpoint>>;
}
const documents = readdirSync(folder).map(
  (file) => [file, JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Document] as const,
);

describe('a paged endpoint', () => {
  const paged = documents.flatMap(([file, { paths }]) =>
    Object.entries(paths).flatMap(([route, methods]) =>
      Object.entries(methods)
        .filter(([, endpoint]) => endpoint.parameters?.some((p) => p.name === 'limit'))
        .map(([method, endpoint]) => [`${method} ${file} ${route}`, endpoint] as const),
    ),
  );

  it('exists', () => expect(paged.length).toBeGreaterThan(10));

  it.each(paged)('describes its rows: %s', (_, endpoint) => {
    const rows = endpoint.responses['200']?.content?.['application/json']?.schema?.properties?.items?.items;
    expect(rows).toHaveProperty('$ref');
  });
});
