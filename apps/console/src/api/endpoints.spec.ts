import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const [source, described] = [path.resolve(__dirname, '..'), path.resolve(__dirname, '../../../../docs/openapi')];

/** The name in `endpoints.ts` for each service. */
const clients: Record<string, string> = {
  registration: 'registration',
  consent: 'consent',
  protection: 'protection',
  'medical-clearance': 'medical',
  'charter-flights': 'flights',
  manifests: 'manifests',
  reception: 'reception',
  'status-feed': 'statusFeed',
  'partner-api': 'partner',
};

/** Endpoints that are not for people, and why the console has no screen for them. */
const notForPeople: Record<string, string> = {
  'POST partner-api /flights/{flightId}/manifest/{version}/acknowledgement': 'the airline’s own system acknowledges',
  'POST registration /person-keys': 'services ask for keys',
  'POST registration /ages': 'consent and protection ask as somebody decides',
  'POST registration /records-now': 'manifests asks before the aircraft doors close',
  'POST protection /assessments-now':
    'manifests asks before the aircraft doors close, consent before it names somebody to an embassy',
  'POST registration /document-number-comparisons': 'manifests ask as an escort is assigned, boards and flies',
  'POST registration /name-comparisons': 'consent asks as a witness is named',
  'POST consent /consents-now': 'manifests asks before the aircraft doors close',
  'POST medical-clearance /fitness-now': 'manifests asks before the aircraft doors close',
  'POST charter-flights /flight-now': 'manifests asks before the aircraft doors close and the flight departs',
  'POST consent /standing': 'the same, asked by manifests of the version before',
  'POST medical-clearance /standing': 'the same, asked by manifests of the version before',
  'POST charter-flights /standing': 'the same, asked by manifests of the version before',
  'POST manifests /manifest-for-carriage': 'partner-api fetches what it may show',
};
/** Every service has these for waiting messages: one screen serves them all. */
const ofOperators = [
  '/parked-messages/{key}/release',
  '/parked-messages/{key}/discard-proposal',
  '/parked-messages/{key}/discard-confirmation',
  '/held-messages/{key}/retry',
  '/reads/{readId}/review',
];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (f) => /\.tsx?$/.test(f) && !f.includes('generated') && !f.includes('.spec.'),
);
const code = files.map((f) => readFileSync(path.join(source, f), 'utf8')).join('\n');
const called = new Set(
  [...code.matchAll(/endpoints\.(\w+)\.(POST|PUT|PATCH|DELETE)\(\s*'([^']+)'/g)].map((m) => m.slice(1).join(' ')),
);

const writing = readdirSync(described).flatMap((file) => {
  const service = file.replace('.json', '');
  const { paths } = JSON.parse(readFileSync(path.join(described, file), 'utf8')) as {
    paths: Record<string, Record<string, unknown>>;
  };
  return Object.entries(paths).flatMap(([route, methods]) =>
    Object.keys(methods)
      .filter((method) => method !== 'get' && !ofOperators.includes(route))
      .map((method) => ({ name: `${method.toUpperCase()} ${service} ${route}`, service, method, route })),
  );
});

describe('an endpoint that changes something', () => {
  it.each(writing.filter(({ name }) => !(name in notForPeople)))(
    'has a screen: $name',
    ({ service, method, route }) => {
      expect(called).toContain(`${clients[service]} ${method.toUpperCase()} ${route}`);
    },
  );

  it('is listed as not for people only while it exists and no screen calls it', () => {
    for (const name of Object.keys(notForPeople)) {
      const endpoint = writing.find((d) => d.name === name);
      expect([name, endpoint !== undefined]).toEqual([name, true]);
      expect(called).not.toContain(
        `${clients[endpoint!.service]} ${endpoint!.method.toUpperCase()} ${endpoint!.route}`,
      );
    }
  });

  it.each(ofOperators)('is called for every service where messages can wait: %s', (endpoint) =>
    expect(code).toContain(`POST('${endpoint}'`),
  );
});
