import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';

const folder = path.resolve(__dirname, '../../../docs/openapi');

interface Endpoint {
  operationId: string;
  parameters?: { name: string; in: string }[];
  responses: Record<string, { content?: object }>;
}

describe.each(readdirSync(folder))('%s', (file) => {
  const { paths } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as OpenAPIObject;
  const endpoints = Object.entries(paths).flatMap(([path, methods]) =>
    (Object.values(methods) as Endpoint[]).map((endpoint) => ({ ...endpoint, path })),
  );

  it('gives each endpoint a unique name, so that clients can be generated from it', () => {
    const names = endpoints.map((endpoint) => endpoint.operationId);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('declares every part of a path', () => {
    for (const { path, parameters = [] } of endpoints) {
      const declared = parameters.filter((p) => p.in === 'path').map((p) => p.name);
      expect([path, declared.sort()]).toEqual([path, [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name).sort()]);
    }
  });

  it('says of what is no JSON what it is', () => {
    const types = new Map([
      ['csv', 'text/csv'],
      ['html', 'text/html'],
      ['pdf', 'application/pdf'],
    ]);
    const files = endpoints.filter(({ path }) => types.has(path.split('.')[1] ?? ''));
    for (const { path, responses } of files)
      expect([path, Object.keys(responses['200']?.content ?? {})]).toEqual([path, [types.get(path.split('.')[1]!)]]);
  });
});
