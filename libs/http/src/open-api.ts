import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { completeDescription } from './complete-description';
import { Problem } from './problem';

export type SwaggerMetadata = () => Promise<Record<string, unknown>>;

/** The OpenAPI 3.1 description of a service, at `/docs` and `/openapi.json`. */
export async function describeEndpoints(
  app: INestApplication,
  service: string,
  metadata?: SwaggerMetadata,
): Promise<OpenAPIObject> {
  if (metadata) await SwaggerModule.loadPluginMetadata(metadata);
  const config = new DocumentBuilder()
    .setTitle(`Homeward ${service}`)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addServer(`/api/${service}`)
    .addBearerAuth()
    .build();
  const document = completeDescription(SwaggerModule.createDocument(app, config, { extraModels: [Problem] }));
  SwaggerModule.setup('docs', app, document, { jsonDocumentUrl: 'openapi.json' });
  return document;
}
