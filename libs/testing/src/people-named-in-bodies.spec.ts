import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Where the body of a request names people, families or papers, and why nobody out of the caller's scope can be meant by it. A
 * new one is added here with its reason, and with a case in the spec that is named or in that of its endpoint.
 */
const reasons: Record<string, string[]> = {
  'found in the store, which holds the scope': [
    'consent /counselling-sessions personId',
    'consent /counselling-sessions dependants', // empty-session.int.spec.ts
    'consent /short-talks personId',
    'consent /short-talks dependants',
    'protection /people/{personId}/split-agreements leaverId', // people-of-another-operation.int.spec.ts
    'protection /separations personId',
    'protection /separations otherId',
    'registration /families/{familyId}/link caseId',
    'registration /people caseId',
    'registration /people/{personId}/documents bearers',
    'registration /people/{personId}/guardians guardianId',
    'registration /people/{personId}/guardians documentId',
  ],
  'of the same operation or family, by a rule or a look-up': [
    'manifests /flights/{flightId}/calls people.personId', // people-of-another-operation.int.spec.ts
    'manifests /flights/{flightId}/newborns personId',
    'manifests /flights/{flightId}/children personId', // of the family of guardianId
    'registration /cases familyId', // families.int.spec.ts
    'registration /families/{familyId}/head personId',
    'registration /families/{familyId}/relationships personId',
    'registration /families/{familyId}/relationships toPersonId',
    'registration /people motherId',
    'registration /people/{personId} motherId',
  ],
  'on the list or among the arrivals of a flight in scope': [
    'manifests /flights/{flightId}/proposal families', // of those who are called
    'manifests /flights/{flightId}/presence personId',
    'manifests /flights/{flightId}/removals personId',
    'manifests /flights/{flightId}/removals staysWith', // people-of-another-operation.int.spec.ts
    'manifests /flights/{flightId}/newborns motherId',
    'manifests /flights/{flightId}/children guardianId',
    'manifests /flights/{flightId}/findings personId',
    'manifests /flights/{flightId}/findings withPersonId', // people-of-another-operation.int.spec.ts
    'manifests /flights/{flightId}/escorts escorts',
    'manifests /flights/{flightId}/paper-lists asked.personId',
    'reception /flights/{flightId}/arrivals/ticks personId',
    'reception /flights/{flightId}/arrivals/variances personId',
    'reception /flights/{flightId}/arrivals/needs personId',
  ],
  'compared with what is known, and changes nothing of theirs': [
    'consent /people/{personId}/consents witness.personId',
    'consent /people/{personId}/consents proxy.personId',
    'consent /people/{personId}/consents guardian.personId',
  ],
  'sent by services, which see everything': [
    'consent /consents-now people.personId',
    'consent /standing people.personId',
    'medical-clearance /fitness-now personIds',
    'medical-clearance /standing personIds',
    'registration /person-keys personIds',
    'registration /ages personIds',
    'registration /records-now personIds',
    'protection /assessments-now personIds',
    'registration /name-comparisons personIds',
  ],
};

interface Schema {
  $ref?: string;
  items?: Schema;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
}
interface Page {
  paths: Record<string, Record<string, { requestBody?: { content?: Record<string, { schema: Schema }> } }>>;
  components?: { schemas?: Record<string, Schema> };
}

const folder = path.resolve(__dirname, '../../../docs/openapi');
const names =
  /^(personId|otherId|leaverId|toPersonId|withPersonId|guardianId|motherId|documentId|caseId|familyId|personIds|staysWith|families|escorts|bearers|dependants)$/;

function fieldsOf(page: Page, { $ref, items, allOf, properties }: Schema, at: string[] = []): string[] {
  const named = $ref && page.components?.schemas?.[$ref.split('/').at(-1)!];
  return [named, items, ...(allOf ?? [])]
    .flatMap((schema) => (schema ? fieldsOf(page, schema, at) : []))
    .concat(
      Object.entries(properties ?? {}).flatMap(([name, schema]) =>
        names.test(name) ? [[...at, name].join('.')] : fieldsOf(page, schema, [...at, name]),
      ),
    );
}

/** The ids that the client chooses for what it creates. */
const chosen = [
  'registration /cases caseId',
  'registration /people personId',
  'registration /people/{personId}/documents documentId',
];

describe('people named in the body of a request', () => {
  it('are in the scope of who sends it, for a reason that is written here', () => {
    const found = readdirSync(folder).flatMap((file) => {
      const page = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Page;
      return Object.entries(page.paths).flatMap(([at, methods]) =>
        Object.values(methods).flatMap(({ requestBody }) =>
          Object.values(requestBody?.content ?? {}).flatMap(({ schema }) =>
            fieldsOf(page, schema).map((field) => `${file.replace('.json', '')} ${at} ${field}`),
          ),
        ),
      );
    });
    const open = found.filter((field) => !chosen.includes(field));
    expect([...new Set(open)].sort()).toEqual(Object.values(reasons).flat().sort());
  });
});
