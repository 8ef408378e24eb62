import http from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MessageFlow, Metrics } from '@homeward/runtime';
import { problemReply } from './problem-reply';

/** Our public port is the world's: figures are shown on one of their own, which is never published; nowhere when it is 0. */
export async function showFigures(app: NestFastifyApplication, host: string, port: number): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.url === '/metrics') problemReply(reply, 404);
    else done();
  });
  if (port === 0) return;
  const [metrics, flow] = [app.get(Metrics), app.get(MessageFlow)];
  const figures = http.createServer((request, response) => {
    if (request.url?.split('?', 1)[0] !== '/metrics') return void response.writeHead(404).end();
    response.setHeader('content-type', metrics.registry.contentType);
    return void metrics.text(flow).then(
      (text) => response.end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => figures.once('error', reject).listen(port, host, resolve));
  figures.on('error', () => undefined); // a listener that fails once it stands, by too many open files say, ends no gate
  server.addHook('onClose', (_server, done) => {
    figures.close(() => done());
    figures.closeAllConnections();
  });
}
