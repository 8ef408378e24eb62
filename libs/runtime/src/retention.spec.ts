import { readRetention } from './retention';

describe('how long messages are kept', () => {
  it('is a year in the embedded log and for ever on Kafka by default', () => {
    expect(readRetention({}, true)).toEqual({ log: 365, outbox: 30, inbox: 395 });
    expect(readRetention({}, false)).toEqual({});
    expect(readRetention({ LOG_RETENTION_DAYS: 'all' }, true)).toEqual({});
  });
  it('is longer in the inbox than a message can arrive', () => {
    const { log, outbox, inbox } = readRetention({ LOG_RETENTION_DAYS: '7' }, true);
    expect([log, outbox]).toEqual([7, 7]);
    expect(inbox).toBeGreaterThan(7);
  });
  it.each(['0', '-1', 'week', '1.5'])('cannot be %s', (said) =>
    expect(() => readRetention({ LOG_RETENTION_DAYS: said }, true)).toThrow('LOG_RETENTION_DAYS'),
  );
});
