import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { consoleClientId } from '@homeward/access';
import { CONFIG, LOG, type Log, type ServiceConfig } from '@homeward/runtime';
import { countBody } from './body-limit';
import { demandProofs } from './demand-proofs';
import { endSessions } from './end-sessions';
import { endUnread } from './end-unread';
import { readGatewayConfig } from './gateway-config';
import { limitFeeds } from './limit-feeds';
import { limitRates } from './limit-rates';
import { oneAtATime } from './one-at-a-time';
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
  oneAtATime(server);
  endUnread(server, config.trustProxy);
  await limitRates(server, config);
  limitFeeds(server, config);
  const { oidcIssuer: issuer, oidcJwksUrl: jwksUrl } = service;
  await endSessions(server, { issuer, jwksUrl, clientId: consoleClientId, peers: config.peers }, app.get<Log>(LOG));
  demandProofs(server, config.origins);
  countBody(server, config.bodyLimit);
  await passOn(server, config, service.services);
  await serveConsole(server, config, service.services);
}
