import { noSpans, openSpans } from './spans';

const given = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('where no collector is set', () => {
  it('none are made', async () => {
    expect(await openSpans('any', {})).toBe(noSpans);
    expect(await openSpans('any', { OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toBe(noSpans);
    expect(await openSpans('any', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' })).not.toBe(noSpans);
  });

  it('a trace is passed on unchanged, and begins where there is none', () => {
    expect(noSpans.begin('any', 'server', given).traceparent).toBe(given);
    const { traceparent } = noSpans.begin('any', 'server', undefined);
    expect(traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(noSpans.begin('any', 'server', undefined).traceparent).not.toBe(traceparent);
  });
});
