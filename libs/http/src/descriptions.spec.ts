import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';

const folder = path.resolve(__dirname, '../../../docs/openapi');

describe.each(readdirSync(folder))('%s', (file) => {
  const { paths } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as OpenAPIObject;
  const doors = Object.values(paths).flatMap((path) => Object.values(path) as { operationId: string }[]);

  it('names each door once, so that clients can be generated from it', () => {
    const names = doors.map((door) => door.operationId);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
