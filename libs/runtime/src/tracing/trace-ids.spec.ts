import { newTrace, traceIdsOf } from './trace-ids';

const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('the ids of a request', () => {
  it('are kept when the caller brings them', () => {
    const ids = traceIdsOf({ 'x-correlation-id': '01a21363-eb7d-7728-a811-32c4ba01221a', traceparent: trace });
    expect(ids).toEqual({ correlationId: '01a21363-eb7d-7728-a811-32c4ba01221a', traceparent: trace });
  });

  it('begin here when there are none', () => {
    const { correlationId, traceparent } = traceIdsOf({});
    expect(correlationId).toMatch(/^[0-9a-f-]{36}$/);
    expect(traceparent).toBeUndefined();
    expect(traceIdsOf({ traceparent: newTrace() }).traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });

  it('are not accepted when they could hold something about a person', () => {
    const { correlationId, traceparent } = traceIdsOf({ 'x-correlation-id': 'Amina Yusuf', traceparent: 'x' });
    expect(correlationId).not.toContain('Amina');
    for (const said of ['Amina.Yusuf', '1990-05-04', '251911223344'])
      expect(traceIdsOf({ 'x-correlation-id': said }).correlationId).not.toBe(said);
    expect(traceparent).toBeUndefined();
  });
});
