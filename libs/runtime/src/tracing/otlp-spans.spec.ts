import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import { otlpSpans } from './otlp-spans';

const given = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

function collected() {
  const spans: ReadableSpan[] = [];
  const exporter: SpanExporter = {
    export: (batch, done) => {
      spans.push(...batch);
      done({ code: 0 });
    },
    shutdown: () => Promise.resolve(),
  };
  return { spans, ...otlpSpans('consent', exporter) };
}

describe('spans', () => {
  it('are sent at the latest when the process ends, each below its cause', async () => {
    const { spans, begin, stop } = collected();
    const above = begin('POST /people/:personId/withdrawals', 'server', given);
    const below = begin('handle consent.withdrawn.v1', 'consumer', above.traceparent);
    below.end(true, {});
    above.end(false, { 'http.response.status_code': 201 });
    await stop();

    const [, traceId, spanId] = given.split('-');
    const own = above.traceparent.split('-')[2];
    expect(spans.map((s) => [s.spanContext().traceId, s.parentSpanContext?.spanId, s.status.code])).toEqual([
      [traceId, own, 2],
      [traceId, spanId, 0],
    ]);
    expect(spans[1]!.attributes).toEqual({ 'http.response.status_code': 201 });
    expect(spans[1]!.resource.attributes).toMatchObject({ 'service.name': 'consent' });
  });

  it('begin a trace where there is none', () => {
    expect(collected().begin('any', 'server', undefined).traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });

  it('are left out of a trace that is not sampled, which continues all the same', async () => {
    const { spans, begin, stop } = collected();
    const span = begin('GET /people', 'server', given.replace(/01$/, '00'));
    span.end(false, {});
    await stop();
    expect(spans).toEqual([]);
    expect(span.traceparent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-00$/);
  });
});
