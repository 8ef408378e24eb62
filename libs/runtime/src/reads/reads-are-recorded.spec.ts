import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { policy, showsPeople, type Action } from '@homeward/access';

interface Schema {
  $ref?: string;
  items?: Schema;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
}
interface Operation {
  'x-access': string;
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}
interface Page {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const shown = 'the handler names them by `answerShows`';
const atManifests = 'manifests records it, for the client that asked';
const nobody = 'counts, references and ids, and nothing of a person';

/** Endpoints whose answer has no `personId`, and why that loses nothing. */
const named: Record<string, string> = {
  'GET manifests /flights/{flightId}/escorts': shown,
  'GET manifests /flights/{flightId}/versions/{number}': shown,
  'GET manifests /flights/{flightId}/versions/{number}/authorities.csv': shown,
  'GET manifests /flights/{flightId}/versions/{number}/manifest.csv': shown,
  'GET manifests /flights/{flightId}/versions/{number}/manifest.pdf': shown,
  'POST manifests /manifest-for-carriage': shown,
  'GET partner-api /flights/{flightId}/manifest': atManifests,
  'GET partner-api /flights/{flightId}/manifest/{version}': atManifests,
  'GET manifests /flights/{flightId}/allocation': nobody,
  'GET manifests /flights/{flightId}/versions': nobody,
  'GET consent /waiting/counts': nobody,
  'GET manifests /flights/{flightId}/blockers': nobody,
  'GET medical-clearance /waiting/counts': nobody,
  'GET protection /waiting/counts': nobody,
  'GET partner-api /flights': nobody,
  'GET partner-api /issued-versions': nobody,
  'GET partner-api /news': nobody,
  'GET registration /cases': nobody,
  'POST registration /cases': nobody,
  'GET registration /imports/{importId}': nobody,
  'GET registration /imports/{importId}/report.csv': nobody,
  'GET registration /operations/{operationId}/imports': nobody,
  'GET manifests /flights/{flightId}/calls': nobody,
  'POST manifests /flights/{flightId}/calls': nobody,
  'POST manifests /people/counts': nobody,
  'POST registration /duplicates/{pairId}/reopening': nobody,
  'POST registration /duplicates/{pairId}/resolution': nobody,
  'POST registration /imports/{importId}/commit': nobody,
  'POST registration /operations/{operationId}/imports': nobody,
  'PUT registration /imports/{importId}/choices': nobody,
};

const folder = path.resolve(__dirname, '../../../../docs/openapi');
const pages = readdirSync(folder).map((name) => ({
  service: name.replace('.json', ''),
  page: JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Page,
}));

/** Whether an answer of this shape has a `personId` somewhere. */
function namesPeople(schema: Schema | undefined, of: Page, seen = new Set<string>()): boolean {
  if (!schema) return false;
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop()!;
    return !seen.has(name) && namesPeople(of.components.schemas[name], of, new Set([...seen, name]));
  }
  return [
    ...Object.entries(schema.properties ?? {}),
    ...[schema.items, ...(schema.allOf ?? [])].map((s) => ['', s] as const),
  ].some(([name, part]) => name === 'personId' || namesPeople(part, of, seen));
}

const silent = pages.flatMap(({ service, page }) =>
  Object.entries(page.paths).flatMap(([url, methods]) =>
    Object.entries(methods)
      .filter(([, { 'x-access': access }]) => access in policy && showsPeople(access as Action))
      .filter(([, { responses }]) => {
        const answers = Object.entries(responses).filter(([status]) => status.startsWith('2'));
        const shapes = answers.flatMap(([, { content }]) => Object.values(content ?? {}));
        return !url.includes('{personId}') && !shapes.some(({ schema }) => namesPeople(schema, page));
      })
      .map(([method]) => `${method.toUpperCase()} ${service} ${url}`),
  ),
);

describe('an answer that shows people', () => {
  it('says who they are, or says here why not', () => expect(silent.sort()).toEqual(Object.keys(named).sort()));
});
