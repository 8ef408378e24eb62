import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span from OTLP's JSON, with the service that sent it. */
export interface CollectedSpan {
  service: string;
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
}

interface Attribute {
  key: string;
  value: { stringValue?: string };
}
interface Exported {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: { spans: Omit<CollectedSpan, 'service'>[] }[];
  }[];
}

const spansOf = ({ resourceSpans }: Exported): CollectedSpan[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
    return scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ ...span, service })));
  });

const nameOf = ({ service, name }: CollectedSpan): string => `${service}: ${name}`;

/** An OpenTelemetry collector in this process: keeps every span that it receives by OTLP over HTTP. */
export async function openCollector() {
  const spans: CollectedSpan[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (request.url === '/v1/traces') spans.push(...spansOf(JSON.parse(Buffer.concat(parts).toString()) as Exported));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    spans,
    /** @returns the span of this name in this trace, after its known ancestors: `service: name` each */
    wayTo: (name: string, traceId: string): string[] => {
      const ofTrace = spans.filter((span) => span.traceId === traceId);
      const way: string[] = [];
      for (
        let span = ofTrace.find((s) => nameOf(s) === name);
        span;
        span = ofTrace.find((s) => s.spanId === span!.parentSpanId)
      )
        way.unshift(nameOf(span));
      return way;
    },
    /** For `OTEL_EXPORTER_OTLP_ENDPOINT`. */
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: (): void => {
      server.close();
      server.closeAllConnections();
    },
  };
}
