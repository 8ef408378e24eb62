import { KafkaJSProtocolError } from 'kafkajs';
import { whileLeadersMove } from './while-leaders-move';

const answer = (type: string): Error =>
  new KafkaJSProtocolError(Object.assign(new Error(type), { type, retriable: true, code: 6 }));

describe('a question about offsets', () => {
  const reconnect = jest.fn();
  beforeEach(() => {
    jest.resetAllMocks();
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  it('is asked again with a new connection while a partition has no leader', async () => {
    const ask = jest.fn().mockRejectedValueOnce(answer('NOT_LEADER_FOR_PARTITION')).mockResolvedValue('ends');
    const answered = whileLeadersMove(ask, reconnect);
    await jest.advanceTimersByTimeAsync(1_000);
    await expect(answered).resolves.toBe('ends');
    expect(reconnect).toHaveBeenCalledTimes(1);
  });

  it('is not asked again when waiting does not help', async () => {
    const ask = jest.fn().mockRejectedValue(answer('TOPIC_AUTHORIZATION_FAILED'));
    await expect(whileLeadersMove(ask, reconnect)).rejects.toMatchObject({ type: 'TOPIC_AUTHORIZATION_FAILED' });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('ends with the last answer when no leader comes', async () => {
    const none = answer('LEADER_NOT_AVAILABLE');
    const thrown = expect(whileLeadersMove(() => Promise.reject(none), reconnect)).rejects.toBe(none);
    await jest.advanceTimersByTimeAsync(10_000);
    await thrown;
    expect(reconnect).toHaveBeenCalledTimes(9);
  });
});
