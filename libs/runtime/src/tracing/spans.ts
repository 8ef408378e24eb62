import { newTrace } from './trace-ids';

/** One piece of work, as a trace shows it. */
export interface Span {
  /** What its own requests and messages carry, so that they stand below it. */
  traceparent: string;
  /** @param about what may be said of it: never anything of a person */
  end(failed: boolean, about: Record<string, string | number>): void;
}

export interface Spans {
  /** @param parent `traceparent` of whoever caused it; without one a trace begins */
  begin(name: string, kind: 'server' | 'consumer', parent: string | undefined): Span;
  /** Sends what was not sent yet. */
  stop(): Promise<void>;
}

/** Where nobody collects spans, traces still have a name, which goes on unchanged. */
export const noSpans: Spans = {
  begin: (_name, _kind, parent = newTrace()) => ({ traceparent: parent, end: () => undefined }),
  stop: () => Promise.resolve(),
};

/** Spans go to the collector that OpenTelemetry's own variables name, and nowhere without one. */
export async function openSpans(service: string, env: NodeJS.ProcessEnv = process.env): Promise<Spans> {
  if (!env['OTEL_EXPORTER_OTLP_ENDPOINT'] && !env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']) return noSpans;
  const { otlpSpans } = await import('./otlp-spans'); // takes memory that nobody else has to give
  return otlpSpans(service);
}
