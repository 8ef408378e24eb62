import type { Spans } from './span';
import { newTrace } from './trace-ids';

/** Where no collector is set, traces still have a name, which is passed on unchanged. */
export const noSpans: Spans = {
  begin: (_name, _kind, parent = newTrace()) => ({ traceparent: parent, end: () => undefined }),
  stop: () => Promise.resolve(),
};

/** Sends spans to the collector that OpenTelemetry's own variables name; without one, nowhere. */
export async function openSpans(service: string, env: NodeJS.ProcessEnv = process.env): Promise<Spans> {
  if (!env['OTEL_EXPORTER_OTLP_ENDPOINT'] && !env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']) return noSpans;
  const { otlpSpans } = await import('./otlp-spans'); // loaded only here, because it takes memory
  return otlpSpans(service);
}
