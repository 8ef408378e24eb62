/**
 * Types of every endpoint, from the descriptions in `docs/openapi`, into `src/api/generated`. Part of the build;
 * `node apps/console/api-types.mjs` does the same by hand.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const from = path.resolve(import.meta.dirname, '../../docs/openapi');
const to = path.resolve(import.meta.dirname, 'src/api/generated');
const timeOf = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Operation ids repeat within a service, and the generator would merge two endpoints with one id. */
function withoutIds(document) {
  for (const endpoint of Object.values(document.paths))
    for (const method of Object.values(endpoint)) delete method.operationId;
  return document;
}

export async function writeApiTypes() {
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from).filter((f) => f.endsWith('.json'))) {
    const [source, target] = [path.join(from, file), path.join(to, file.replace('.json', '.ts'))];
    if (timeOf(target) >= timeOf(source)) continue;
    const { default: generate, astToString } = await import('openapi-typescript');
    writeFileSync(target, astToString(await generate(withoutIds(JSON.parse(readFileSync(source, 'utf8'))))));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) void writeApiTypes();
