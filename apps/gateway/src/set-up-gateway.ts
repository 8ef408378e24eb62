import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CONFIG, type ServiceConfig } from '@homeward/runtime';
import { countBody } from './body-limit';
import { readGatewayConfig } from './gateway-config';
import { limitRates } from './limit-rates';
import { passOn } from './pass-on';
import { secureHeaders } from './secure-headers';
import { serveConsole } from './serve-console';
import { showFigures } from './show-figures';

/** Registers all parts of the gateway, the outermost first. */
export async function setUpGateway(app: NestFastifyApplication): Promise<void> {
  const service = app.get<ServiceConfig>(CONFIG);
  const config = readGatewayConfig(process.env, service.oidcIssuer);
  const server = app.getHttpAdapter().getInstance();
  await showFigures(app, service.host, config.metricsPort);
  await secureHeaders(server, config);
  await limitRates(server, config);
  countBody(server, config.bodyLimit);
  await passOn(server, config, service.services);
  await serveConsole(server, config, service.services);
}
