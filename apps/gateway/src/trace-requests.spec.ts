import { withTraceIds } from './trace-requests';

const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('the ids of a request', () => {
  it('are kept when the caller brings them', () => {
    const ids = withTraceIds({ 'x-correlation-id': '01a21363-eb7d-7728-a811-32c4ba01221a', traceparent: trace });
    expect(ids).toEqual({ correlationId: '01a21363-eb7d-7728-a811-32c4ba01221a', traceparent: trace });
  });

  it('are made when there are none', () => {
    const { correlationId, traceparent } = withTraceIds({});
    expect(correlationId).toMatch(/^[0-9a-f-]{36}$/);
    expect(traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });

  it('are made anew when they could say something about a person', () => {
    const { correlationId, traceparent } = withTraceIds({ 'x-correlation-id': 'Amina Yusuf', traceparent: 'x' });
    expect(correlationId).not.toContain('Amina');
    expect(traceparent).not.toBe('x');
  });
});
