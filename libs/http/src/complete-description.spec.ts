import type { OpenAPIObject } from '@nestjs/swagger';
import { completeDescription } from './complete-description';

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const answer = (name: string): object => ({ 200: { content: { 'application/json': { schema: ref(name) } } } });
const aDocument = (): OpenAPIObject =>
  ({
    paths: { '/people': { get: { responses: answer('Page') }, post: { responses: answer('Person') } } },
    components: {
      securitySchemes: { bearer: {} },
      schemas: { Page: { items: ref('Person') }, Person: { next: ref('Person') }, PersonMergedV1: {}, Problem: {} },
    },
  }) as unknown as OpenAPIObject;

describe('the description of endpoints', () => {
  it('says that every endpoint may answer with a problem', () => {
    const { components, paths } = completeDescription(aDocument());
    const { get, post } = paths['/people']!;
    for (const endpoint of [get, post])
      expect(endpoint!.responses['default']).toEqual({ $ref: '#/components/responses/Problem' });
    expect(components!.responses!['Problem']).toMatchObject({
      content: { 'application/problem+json': { schema: ref('Problem') } },
    });
  });

  it('says how a change is retried and how it names the version it changes', () => {
    const { components, paths } = completeDescription(aDocument());
    const { get, post } = paths['/people']!;
    const [key, version] = ['IdempotencyKey', 'IfMatch'].map((name) => `#/components/parameters/${name}`);
    expect(post!.parameters).toEqual([{ $ref: key }, { $ref: version }]);
    expect(Object.keys(components!.parameters!)).toEqual(['IdempotencyKey', 'EmergencyReason', 'IfMatch']);
    expect(get!.parameters).toBeUndefined();
  });

  it('says which address of an endpoint is the one of before', () => {
    const document = aDocument();
    document.paths['/people']!.get!.operationId = 'People_read[0]';
    document.paths['/folk'] = { get: { operationId: 'People_read[1]', responses: answer('Page') } } as never;
    const { paths } = completeDescription(document);
    expect(paths['/people']!.get).toMatchObject({ operationId: 'People_read' });
    expect(paths['/people']!.get).not.toHaveProperty('deprecated');
    expect(paths['/folk']!.get).toMatchObject({ operationId: 'People_read_before', deprecated: true });
  });

  it('keeps the schemas that an endpoint names, and no others', () => {
    const { components } = completeDescription(aDocument());
    expect(Object.keys(components!.schemas!)).toEqual(['Page', 'Person', 'Problem']);
    expect(components!.securitySchemes).toEqual({ bearer: {} });
  });
});
