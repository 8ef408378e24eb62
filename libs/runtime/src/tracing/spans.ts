import type { Spans } from './span';
import { newTrace } from './trace-ids';

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
