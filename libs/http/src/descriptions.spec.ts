import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';

const folder = path.resolve(__dirname, '../../../docs/openapi');

describe.each(readdirSync(folder))('%s', (file) => {
  const { paths } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as OpenAPIObject;
  const endpoints = Object.values(paths).flatMap((path) => Object.values(path) as { operationId: string }[]);

  it('gives each endpoint a unique name, so that clients can be generated from it', () => {
    const names = endpoints.map((endpoint) => endpoint.operationId);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
