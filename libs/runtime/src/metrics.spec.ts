import { MessageFlow } from './message-flow';
import { Metrics } from './metrics';

describe('the figures of a program without database and broker', () => {
  it('do not report either as away', async () => {
    const text = await new Metrics('gateway').text(new MessageFlow('gateway', undefined, undefined, {}));
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds\{service="gateway"\}/m);
    expect(text).not.toMatch(/^homeward_(database|broker)_up\{/m);
    expect(text).not.toMatch(/^homeward_(outbox|parked|held)\w+\{/m);
  });
});
