import http from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MessageFlow, Metrics } from '@homeward/runtime';
import { problemReply } from './problem-reply';

/** Figures are on a port of their own, which is never published, because our main port is public; 0 for none. */
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
  figures.on('error', () => undefined); // a listener that fails later, for too many open files say, does not end the gateway
  server.addHook('onClose', (_server, done) => {
    figures.close(() => done());
    figures.closeAllConnections();
  });
}
