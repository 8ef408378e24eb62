import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

interface Described {
  paths: Record<
    string,
    Record<string, { requestBody?: { content: { 'application/json'?: { schema: { $ref: string } } } } }>
  >;
  components: { schemas: Record<string, { properties?: Record<string, { enum?: unknown[] }>; required?: string[] }> };
}

/** A request of a file that an editor can send. */
interface Example {
  method: string;
  path: string;
  body?: Record<string, unknown>;
}

const described = (service: string): Described =>
  JSON.parse(readFileSync(path.join(root, 'docs/openapi', `${service}.json`), 'utf8')) as Described;

const examplesOf = (service: string): Example[] =>
  readFileSync(path.join(root, 'apps', service, 'requests.http'), 'utf8')
    .split(/^###.*$/m)
    .flatMap((text) => {
      const [, method, url] = /^(GET|POST|PUT|PATCH|DELETE) (\S+)$/m.exec(text) ?? [];
      if (!method || !url) return [];
      const body = /\n\n(\{[^]*\})\s*$/.exec(text)?.[1];
      const sent = url.replace(/^\{\{host\}\}\/api\/[a-z-]+/, '').replace(/\?.*$/, '');
      return [{ method: method.toLowerCase(), path: sent, body: body && (JSON.parse(body) as Example['body']) }];
    }) as Example[];

/** What the description does not have of an example: its path, a field or a code of its body; and fields that it lacks. */
function amissIn({ method, path: sent, body = {} }: Example, { paths, components }: Described): string[] {
  const [, operations] =
    Object.entries(paths).find(
      ([template, ops]) => method in ops && new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(sent),
    ) ?? [];
  if (!operations) return [`${method} ${sent}`];
  const ref = operations[method]!.requestBody?.content['application/json']?.schema.$ref;
  const schema: Described['components']['schemas'][string] = ref ? components.schemas[ref.split('/').at(-1)!]! : {};
  const { properties = {}, required = [] } = schema;
  const given = Object.keys(body);
  return [
    ...given.filter((field) => !(field in properties)).map((field) => `${sent}: ${field} is not known`),
    ...given
      .filter((field) => properties[field]?.enum?.includes(body[field]) === false)
      .map((field) => `${sent}: ${field} is none of the codes`),
    ...required.filter((field) => !given.includes(field)).map((field) => `${sent}: ${field} is missing`),
  ];
}

const services = readdirSync(path.join(root, 'apps')).filter((app) =>
  readdirSync(path.join(root, 'apps', app)).includes('requests.http'),
);

describe('the requests that every service shows', () => {
  it('are found', () => expect(examplesOf('manifests').length).toBeGreaterThan(10));
  it.each(services)('are answered: %s', (service) =>
    expect(examplesOf(service).flatMap((example) => amissIn(example, described(service)))).toEqual([]),
  );
});
